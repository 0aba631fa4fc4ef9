package org.sciday.obligations.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the unit's own work for the desk's first page. */
@Repository
class HomeQueries {

    private final JdbcClient database;

    HomeQueries(JdbcClient database) {
        this.database = database;
    }

    HomeCounts countsOf(UnitId unit, Instant now) {
        return database.sql("""
                select count(*) filter (where a.review_state = 'DRAFT') as drafts,
                       count(*) filter (where a.review_state = 'SUBMITTED') as in_review,
                       count(*) filter (where a.review_state = 'RETURNED') as returned,
                       count(*) filter (where a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
                                          and a.last_ends_at >= :now) as to_come
                  from activities.activity_line a
                 where a.unit_id = :unit
                """)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new HomeCounts(
                        row.getInt("drafts"),
                        row.getInt("in_review"),
                        row.getInt("returned"),
                        row.getInt("to_come")))
                .single();
    }

    List<ReturnedActivity> returnedTo(UnitId unit) {
        return database.sql("""
                select a.id, a.title, a.changed_at
                  from activities.activity_line a
                 where a.unit_id = :unit and a.review_state = 'RETURNED'
                 order by a.changed_at
                 limit 5
                """)
                .param("unit", unit.value())
                .query((row, number) -> new ReturnedActivity(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
