package org.sciday.jobs.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads plans and the registry of events for the operator. */
@Repository
class JobQueries {

    private final JdbcClient database;

    JobQueries(JdbcClient database) {
        this.database = database;
    }

    List<JobRow> jobs(int limit) {
        return database.sql("""
                select name, instance = 'recurring' as recurring, running, due_at, succeeded_at, failed_at, failures
                  from jobs.job_line
                 order by failures > 0 desc, instance = 'recurring' desc, name, due_at
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new JobRow(
                        row.getString("name"),
                        row.getBoolean("recurring"),
                        row.getBoolean("running"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        instant(row, "succeeded_at"),
                        instant(row, "failed_at"),
                        row.getInt("failures")))
                .list();
    }

    List<FailedFollowUp> failed(int limit) {
        return database.sql("""
                select id, event_type, listener_id, publication_date, last_resubmission_date,
                       coalesce(completion_attempts, 1) as attempts
                  from event_publication
                 where status = 'FAILED'
                 order by publication_date, id
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new FailedFollowUp(
                        row.getObject("id", UUID.class),
                        row.getString("event_type"),
                        row.getString("listener_id"),
                        row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                        instant(row, "last_resubmission_date"),
                        row.getInt("attempts")))
                .list();
    }

    long countFailed() {
        return database.sql("select count(*) from event_publication where status = 'FAILED'")
                .query(Long.class)
                .single();
    }

    long countOnTheirWay() {
        return database.sql("select count(*) from event_publication where completion_date is null and status <> 'FAILED'")
                .query(Long.class)
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
