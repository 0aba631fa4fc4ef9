package org.sciday.feedback.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Rating;
import org.sciday.feedback.RatingId;
import org.sciday.secrets.Masks;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of ratings read. */
@Repository
class FeedbackQueries {

    static final int SIZE = 20;

    private static final String SAID = """
            select r.id, r.activity_id, a.title, p.display_name, r.stars, r.comment, r.state, r.appeal, r.rated_at,
                   y.text as reply, y.replied_at,
                   (select string_agg(t.reason, '；' order by t.reported_at) from feedback.report t
                     where t.rating_id = r.id and t.settled_at is null) as reported
              from feedback.rating r
              join activities.activity_line a on a.id = r.activity_id
              join accounts.person p on p.id = r.account_id
              left join feedback.reply y on y.rating_id = r.id
            """;

    private static final String TO_MODERATE = """
             where exists (select 1 from units.scope s
                            where s.head_id = :head and s.unit_id = r.unit_id and upper_inf(s.during))
               and (:all or r.state = 'PENDING'
                    or exists (select 1 from feedback.report t where t.rating_id = r.id and t.settled_at is null))
            """;

    private final JdbcClient jdbc;

    FeedbackQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SaidRow> shownOf(ActivityId activity, int limit) {
        return jdbc.sql(SAID + """
                 where r.activity_id = :activity and r.state = 'SHOWN'
                 order by (r.comment = ''), r.rated_at desc, r.id limit :limit
                """)
                .param("activity", activity.value())
                .param("limit", limit)
                .query(FeedbackQueries::row)
                .list();
    }

    /** How many were given, and their mean. */
    StarCount starsOf(ActivityId activity) {
        return jdbc.sql("""
                select count(*) as ratings, coalesce(avg(stars), 0) as mean from feedback.shown_comment
                 where activity_id = :activity
                """)
                .param("activity", activity.value())
                .query((row, number) -> new StarCount(row.getLong("ratings"), row.getDouble("mean")))
                .single();
    }

    /** What waits for a moderator within the head's scope, or everything there. */
    PageOf<SaidRow> toModerate(UnitId head, boolean all, int page) {
        var rows = jdbc.sql(SAID + TO_MODERATE + " order by r.rated_at, r.id limit :size offset :offset")
                .param("head", head.value())
                .param("all", all)
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(FeedbackQueries::row)
                .list();
        return new PageOf<>(rows, page, SIZE, countWithin(head, all));
    }

    long countToModerate(UnitId head) {
        return countWithin(head, false);
    }

    private long countWithin(UnitId head, boolean all) {
        return jdbc.sql("select count(*) from (select 1 from feedback.rating r " + TO_MODERATE + " limit 10000) c")
                .param("head", head.value())
                .param("all", all)
                .query(Long.class)
                .single();
    }

    /** Words said about the unit's own activities that it has not answered. */
    long countUnanswered(UnitId unit) {
        return jdbc.sql("""
                select count(*) from feedback.rating r
                 where r.unit_id = :unit and r.state = 'SHOWN' and r.comment <> ''
                   and not exists (select 1 from feedback.reply y where y.rating_id = r.id)
                """)
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    /** What was said about the unit's own activities, unanswered first. */
    PageOf<SaidRow> aboutUnit(UnitId unit, int page) {
        var rows = jdbc.sql(SAID + """
                 where r.unit_id = :unit and r.state = 'SHOWN'
                 order by (y.rating_id is not null), r.rated_at desc, r.id limit :size offset :offset
                """)
                .param("unit", unit.value())
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(FeedbackQueries::row)
                .list();
        var total = jdbc.sql("select count(*) from feedback.rating r where r.unit_id = :unit and r.state = 'SHOWN'")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, SIZE, total);
    }

    private static SaidRow row(ResultSet row, int number) throws SQLException {
        var replied = row.getTimestamp("replied_at");
        return new SaidRow(
                new RatingId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getString("title"),
                Masks.name(row.getString("display_name")),
                row.getInt("stars"),
                row.getString("comment"),
                Rating.State.valueOf(row.getString("state")),
                row.getString("appeal"),
                row.getTimestamp("rated_at").toInstant(),
                row.getString("reply"),
                replied == null ? null : replied.toInstant(),
                row.getString("reported"));
    }
}
