package org.sciday.activities.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;
import org.sciday.shared.PageOf;
import org.sciday.shared.PlannedQueries;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the desk: lists within a unit, or within all that a unit heads today. */
@Repository
class ActivityDeskQueries {

    static final int PAGE_SIZE = 30;

    /** Counting further costs more than it tells; nobody turns to page forty. */
    private static final int COUNTED = 1_000;

    private final JdbcClient database;

    ActivityDeskQueries(DataSource source) {
        this.database = PlannedQueries.of(source);
    }

    /** One page, and the count up to the bound; the total is one more than the bound when there is more. */
    PageOf<ActivityRow> list(ActivityFilter filter, UnitId unit, boolean subtree, LocalDate today) {
        var asked = DeskConditions.of(filter, unit, subtree, today);
        var page = Math.min(filter.pageNumber(), COUNTED / PAGE_SIZE + 1);
        var offset = (page - 1) * PAGE_SIZE;
        var rows = rows(asked, PAGE_SIZE, offset);
        var known = rows.size() < PAGE_SIZE && (offset == 0 || !rows.isEmpty());
        return new PageOf<>(rows, page, PAGE_SIZE, known ? offset + rows.size() : count(asked));
    }

    /** Are there more than were counted? */
    static boolean isMore(PageOf<?> page) {
        return page.total() > COUNTED;
    }

    /** What a unit may copy from: its own, newest first. */
    List<ActivityRow> newestOf(UnitId unit, int limit) {
        return rows(DeskConditions.own(unit), limit, 0);
    }

    private List<ActivityRow> rows(DeskConditions asked, int limit, int offset) {
        return database.sql("""
                with page as materialized (
                    select a.id, a.changed_at from activities.activity a where %s
                     order by a.changed_at desc, a.id limit :limit offset :offset)
                select a.id, a.title, u.name as unit, a.kind_code, a.review_state, a.public_status, a.late,
                       a.first_starts_at, a.last_ends_at, a.session_count, a.changed_at
                  from page p
                  join activities.activity_line a on a.id = p.id
                  join units.unit_line u on u.id = a.unit_id
                 order by p.changed_at desc, p.id
                """.formatted(asked.text()))
                .params(asked.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(ActivityDeskQueries::row)
                .list();
    }

    private long count(DeskConditions asked) {
        return database.sql("select count(*) from (select 1 from activities.activity a where %s limit :bound) counted"
                        .formatted(asked.text()))
                .params(asked.parameters())
                .param("bound", COUNTED + 1)
                .query(Long.class)
                .single();
    }

    private static ActivityRow row(ResultSet row, int number) throws SQLException {
        return new ActivityRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("unit"),
                row.getString("kind_code"),
                ReviewState.valueOf(row.getString("review_state")),
                PublicStatus.valueOf(row.getString("public_status")),
                row.getBoolean("late"),
                instant(row, "first_starts_at"),
                instant(row, "last_ends_at"),
                row.getInt("session_count"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
