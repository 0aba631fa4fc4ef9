package org.sciday.reviews.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sciday.reviews.Decision;
import org.sciday.reviews.Occasion;
import org.sciday.reviews.ReviewId;
import org.sciday.reviews.Route;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the queue's page reads. */
@Repository
class ReviewQueries {

    private static final String SCOPE = """
             (:view <> 'below' and r.queue_id = :head
              or :view = 'below' and r.queue_id <> :head
                 and exists (select 1 from units.scope s
                              where s.head_id = :head and s.unit_id = r.queue_id and upper_inf(s.during)))
            """;

    private static final String WANTED = SCOPE + """
             and (r.decision is null) = (:view <> 'decided')
             and (:text = '' or a.title ilike '%' || :text || '%' or u.name ilike '%' || :text || '%')
            """;

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<QueueRow> rows(UnitId head, QueueFilter filter) {
        var rows = jdbc.sql("""
                select r.id, a.title, u.name as unit, q.name as queue, r.route, r.occasion, r.round, r.opened_at,
                       a.first_starts_at, a.late, r.decision,
                       (select count(*) from reviews.flagged_word w where w.review_id = r.id) as flagged
                  from reviews.review r
                  join activities.activity_line a on a.id = r.activity_id
                  join units.unit_line u on u.id = r.unit_id
                  join units.unit_line q on q.id = r.queue_id
                 where
                """ + WANTED + """
                 order by case when :view = 'decided' then r.decided_at end desc, r.opened_at, r.id
                 limit :size offset :offset
                """)
                .param("head", head.value())
                .param("view", filter.view())
                .param("text", escaped(filter.words()))
                .param("size", QueueFilter.SIZE)
                .param("offset", filter.offset())
                .query(ReviewQueries::row)
                .list();
        return new PageOf<>(rows, filter.number(), QueueFilter.SIZE, count(head, filter));
    }

    private long count(UnitId head, QueueFilter filter) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from reviews.review r
                      join activities.activity_line a on a.id = r.activity_id
                      join units.unit_line u on u.id = r.unit_id
                     where
                """ + WANTED + " limit 10000) counted")
                .param("head", head.value())
                .param("view", filter.view())
                .param("text", escaped(filter.words()))
                .query(Long.class)
                .single();
    }

    long waiting(UnitId head, String view) {
        return jdbc.sql("select count(*) from reviews.review r where r.decision is null and " + SCOPE)
                .param("head", head.value())
                .param("view", view)
                .query(Long.class)
                .single();
    }

    /** Whole days that the oldest submission of the unit's own queue has waited. */
    long oldestDays(UnitId head, Instant now) {
        return jdbc.sql("select min(opened_at) from reviews.review where queue_id = :head and decision is null")
                .param("head", head.value())
                .query(Timestamp.class)
                .optional()
                .map(oldest -> Duration.between(oldest.toInstant(), now).toDays())
                .orElse(0L);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static QueueRow row(ResultSet row, int number) throws SQLException {
        var starts = row.getTimestamp("first_starts_at");
        var decision = row.getString("decision");
        return new QueueRow(
                new ReviewId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                row.getString("queue"),
                Route.valueOf(row.getString("route")),
                Occasion.valueOf(row.getString("occasion")),
                row.getInt("round"),
                row.getTimestamp("opened_at").toInstant(),
                starts == null ? null : starts.toInstant(),
                row.getInt("flagged"),
                row.getBoolean("late"),
                decision == null ? null : Decision.valueOf(decision));
    }
}
