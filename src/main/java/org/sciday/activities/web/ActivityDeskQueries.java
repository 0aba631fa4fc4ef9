package org.sciday.activities.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the desk: lists within a unit, or within all that a unit heads today. */
@Repository
class ActivityDeskQueries {

    static final int PAGE_SIZE = 30;
    private static final int COUNTED = 10_000;

    /** A subtree shows what others have at least submitted; drafts are their unit's own business. */
    private static final String SUBTREE = """
             where exists (select 1 from units.scope s
                            where s.head_id = :unit and s.unit_id = a.unit_id and s.during @> :today::date)
               and (a.unit_id = :unit or a.review_state <> 'DRAFT')
            """;

    private static final String OWN = " where a.unit_id = :unit and :today <> '' ";

    private static final String NARROWED = """
               and (:q = '' or a.title ilike '%' || :q || '%')
               and (:state = '' or a.review_state = :state)
               and (:status = '' or a.public_status = :status and a.review_state = 'PASSED')
               and (:kind = '' or a.kind_code = :kind)
               and (:campaign = '' or a.campaign_id = nullif(:campaign, '')::uuid)
               and (:late = '' or a.late)
               and (:action = '' or exists (select 1 from activities.joined_action j
                                             where j.activity_id = a.id and j.action_id = nullif(:action, '')::uuid))
            """;

    private final JdbcClient database;

    ActivityDeskQueries(JdbcClient database) {
        this.database = database;
    }

    PageOf<ActivityRow> list(ActivityFilter filter, UnitId unit, boolean subtree, LocalDate today) {
        var page = filter.pageNumber();
        var found = "  from activities.activity_line a " + (subtree ? SUBTREE : OWN) + NARROWED;
        var rows = narrowed("""
                select a.id, a.title, u.name as unit, a.kind_code, a.review_state, a.public_status, a.late,
                       a.first_starts_at, a.last_ends_at, a.session_count, a.changed_at
                  from (select a.*""" + found + """
                         order by a.changed_at desc, a.id limit :limit offset :offset) a
                  join units.unit_line u on u.id = a.unit_id
                 order by a.changed_at desc, a.id
                """, filter, unit, today)
                .param("limit", PAGE_SIZE)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query(ActivityDeskQueries::row)
                .list();
        return new PageOf<>(rows, page, PAGE_SIZE, count(found, filter, unit, today));
    }

    /** Exact up to a bound; nobody turns to page three hundred. */
    private long count(String found, ActivityFilter filter, UnitId unit, LocalDate today) {
        return narrowed("select count(*) from (select 1 " + found + " limit :limit) a", filter, unit, today)
                .param("limit", COUNTED)
                .query(Long.class)
                .single();
    }

    /** What a unit may copy from: its own, newest first. */
    List<ActivityRow> newestOf(UnitId unit, int limit) {
        return database.sql("""
                select a.id, a.title, '' as unit, a.kind_code, a.review_state, a.public_status, a.late,
                       a.first_starts_at, a.last_ends_at, a.session_count, a.changed_at
                  from activities.activity_line a
                 where a.unit_id = :unit
                 order by a.changed_at desc
                 limit :limit
                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(ActivityDeskQueries::row)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, ActivityFilter filter, UnitId unit, LocalDate today) {
        return database.sql(sql)
                .param("unit", unit.value())
                .param("today", today.toString())
                .param("q", literal(filter.q()))
                .param("state", filter.state())
                .param("status", filter.status())
                .param("kind", filter.kind())
                .param("campaign", filter.campaign())
                .param("late", filter.late())
                .param("action", filter.action());
    }

    /** The text as itself inside a like-pattern; PostgreSQL takes no null characters. */
    static String literal(String text) {
        return text.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
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
