package org.sciday.results.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.results.Stage;
import org.sciday.results.StageId;
import org.sciday.results.SummaryId;
import org.sciday.shared.Festival;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the pages of results and summaries. */
@Repository
class ResultQueries {

    static final int PAGE_SIZE = 30;

    private static final String ENDED = """
              from activities.activity_line a
              left join results.activity_result r on r.activity_id = a.id
             where a.unit_id = :unit and a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
               and a.last_ends_at < :now
            """;

    private static final String OPEN = " and (r.attended is null or r.handed_in_at is null) ";

    private final JdbcClient database;

    ResultQueries(JdbcClient database) {
        this.database = database;
    }

    /** The unit's activities whose summaries were handed in, by date. */
    List<UUID> summarised(CampaignId campaign, UnitId unit, int most) {
        return database.sql("""
                select a.id
                  from campaigns.campaign_tree t
                  join activities.activity_line a on a.campaign_id = t.member_id
                  join results.handed_in_summary s on s.activity_id = a.id
                 where t.campaign_id = :campaign and a.unit_id = :unit
                 order by a.first_starts_at, a.id
                 limit :most
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("most", most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    PageOf<ResultRow> ended(UnitId unit, boolean onlyOpen, int page, Instant now) {
        var rows = database.sql("""
                select found.*, d.due_at,
                       (select count(*)::int from results.picture p where p.activity_id = found.id) as pictures
                  from (select a.id, a.title, a.first_starts_at, a.last_ends_at, r.attended, r.counted, r.online_views,
                               r.news_count, r.handed_in_at, r.late
                """ + ENDED + (onlyOpen ? OPEN : "") + """
                         order by a.last_ends_at desc, a.id limit :limit offset :offset) found
                  left join results.activity_deadline d on d.activity_id = found.id
                 order by found.last_ends_at desc, found.id
                """)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", PAGE_SIZE)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query(ResultQueries::row)
                .list();
        return new PageOf<>(rows, page, PAGE_SIZE, onlyOpen ? count(unit, OPEN, now) : count(unit, "", now));
    }

    long countAll(UnitId unit, Instant now) {
        return count(unit, "", now);
    }

    /** The campaigns in which the unit works or has worked, with the summaries they ask for and how far these are. */
    List<UnitSummaryRow> summariesOf(UnitId unit, LocalDate today) {
        return database.sql("""
                select l.id, l.name, c.*,
                       (select count(*)::int from activities.activity_line a
                         where a.campaign_id = l.id and a.unit_id = :unit and a.review_state = 'PASSED') as activities
                  from (select l.id, l.name, l.ends_on
                          from campaigns.campaign_line l
                         where l.state <> 'DRAFT'
                           and (l.id in (select x.campaign_id from results.unit_campaign x
                                          where x.unit_id = :unit and x.during @> :today::date)
                                or l.id in (select a.campaign_id from activities.activity_line a
                                             where a.unit_id = :unit and a.review_state = 'PASSED')
                                or l.id in (select s.campaign_id from results.summary s
                                             where s.unit_id = :unit and s.kind = 'UNIT'))
                         order by l.ends_on desc nulls last, l.name
                         limit 30) l
                  left join lateral results.unit_stages(l.id, :unit) c on true
                 order by l.ends_on desc nulls last, l.name, c.number nulls last
                """)
                .param("unit", unit.value())
                .param("today", today)
                .query((row, number) -> new UnitSummaryRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("activities"),
                        stage(row)))
                .list();
    }

    /** Asked for, not handed in, and due within two weeks or overdue. */
    long countSummariesDue(UnitId unit, Instant now) {
        return database.sql("""
                select count(*) from results.summary_line s
                 where s.unit_id = :unit and s.during @> :today::date and s.asked and s.handed_in_at is null
                   and s.due_at < cast(:now as timestamptz) + interval '14 days'
                """)
                .param("unit", unit.value())
                .param("today", Festival.dateOf(now))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static Stage stage(ResultSet row) throws SQLException {
        var id = row.getObject("stage_id", UUID.class);
        var summary = row.getObject("summary_id", UUID.class);
        return new Stage(
                id == null ? null : new StageId(id),
                Objects.requireNonNullElse(row.getString("what"), ""),
                instant(row, "due_at"),
                row.getBoolean("interim"),
                row.getBoolean("last"),
                summary == null ? null : new SummaryId(summary),
                row.getBoolean("written"),
                instant(row, "handed_in_at"),
                row.getBoolean("late"));
    }

    private long count(UnitId unit, String condition, Instant now) {
        return database.sql("select count(*) " + ENDED + condition)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static ResultRow row(ResultSet row, int number) throws SQLException {
        return new ResultRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("first_starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("attended", Integer.class),
                row.getObject("counted", Integer.class),
                row.getObject("online_views", Integer.class),
                row.getInt("news_count"),
                row.getInt("pictures"),
                instant(row, "due_at"),
                instant(row, "handed_in_at"),
                row.getBoolean("late"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
