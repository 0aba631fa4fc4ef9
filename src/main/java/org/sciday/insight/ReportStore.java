package org.sciday.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Format;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;
import org.sciday.campaigns.CampaignId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts a campaign. Every figure and its evidence come from the same statement, {@link #FOUND}. */
@Repository
class ReportStore {

    /** The activities of the campaign and all below it, of units in the head's scope, with their figures. */
    private static final String FOUND = """
            with found as (
                select a.id, a.title, a.unit_id, a.campaign_id, u.name as unit, u.kind as unit_kind,
                       coalesce(a.region_code, u.region_code) as region_code, a.kind_code, a.format, a.review_state,
                       a.public_status, a.first_starts_at, a.last_ends_at, a.session_count, a.expected_people,
                       a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' as shown,
                       coalesce(r.attended, door.people)::int as attended, places.booked::int as booked, r.online_views,
                       r.science_workers, r.volunteers, coalesce(r.news_count, 0) as news_count, r.handed_in_at,
                       coalesce(r.late, false) as late
                  from campaigns.campaign_tree t
                  join activities.activity_line a on a.campaign_id = t.member_id
                  join units.unit_line u on u.id = a.unit_id
                  left join results.told_figures r on r.activity_id = a.id
                  left join (select d.activity_id, sum(d.people) as people
                               from checkin.attendance d group by d.activity_id) door on door.activity_id = a.id
                  left join (select s.activity_id, sum(p.taken) as booked
                               from reservations.session_places p
                               join activities.session s on s.id = p.session_id
                              group by s.activity_id) places on places.activity_id = a.id
                 where t.campaign_id = :campaign and a.review_state <> 'DRAFT'
                   and exists (select 1 from units.scope s
                                where s.head_id = :head and s.unit_id = a.unit_id and s.during @> :day::date)
            ),
            actions as materialized (
                select there.campaign_id, there.action_id, here.origin_id, here.name, here.position
                  from campaigns.campaign_tree t
                  join campaigns.effective_action there on there.campaign_id = t.member_id
                  join campaigns.effective_action here
                    on here.campaign_id = :campaign and here.origin_id = there.origin_id
                 where t.campaign_id = :campaign
            ),
            joined as (
                select f.id, k.origin_id, k.name, k.position
                  from found f
                  join activities.joined_action j on j.activity_id = f.id
                  join actions k on k.campaign_id = f.campaign_id and k.action_id = j.action_id
            )
            """;

    private static final String NARROWED = """
             where (:state = '' or f.review_state = :state and (:state <> 'PASSED' or f.shown)
                    or :state = 'SHOWN' and f.shown
                    or :state = 'ENDED' and f.shown and f.last_ends_at < :now
                    or :state = 'CANCELLED' and f.review_state = 'PASSED' and f.public_status = 'CANCELLED')
               and (:kind = '' or f.kind_code = :kind)
               and (:format = '' or f.format = :format)
               and (:region = '' or f.region_code like :region)
               and (:action = '' or exists (select 1 from joined j where j.id = f.id and j.origin_id::text = :action))
               and case :with when 'ATTENDED' then f.attended > 0
                              when 'BOOKED' then f.booked > 0
                              when 'VIEWS' then f.online_views > 0
                              when 'NEWS' then f.news_count > 0
                              when 'VOLUNTEERS' then f.volunteers > 0 or f.science_workers > 0
                              when 'SUMMARY' then f.handed_in_at is not null
                              when 'LATE' then f.late
                              else true end
            """;

    private static final String LINES = """
            select f.*,
                   (select string_agg(j.name, '、' order by j.position) from joined j where j.id = f.id) as actions,
                   (select string_agg(distinct p.name, '、') from activities.site p
                     where p.activity_id = f.id and p.name <> '') as places
              from found f
            """;

    private static final String ORDER = " order by f.region_code, f.unit, f.first_starts_at, f.id ";

    private final JdbcClient database;

    ReportStore(JdbcClient database) {
        this.database = database;
    }

    Totals totals(CampaignId campaign, UnitId head, LocalDate day, Instant now) {
        return about(FOUND + """
                select count(distinct f.unit_id) filter (where f.shown) as units,
                       count(*) filter (where f.shown) as shown,
                       count(*) filter (where f.review_state = 'SUBMITTED') as in_review,
                       count(*) filter (where f.review_state = 'PASSED' and not f.shown) as cancelled,
                       count(*) filter (where f.shown and f.last_ends_at < :now) as ended,
                       coalesce(sum(f.session_count) filter (where f.shown), 0) as sessions,
                       coalesce(sum(f.expected_people) filter (where f.shown), 0) as expected,
                       coalesce(sum(f.booked) filter (where f.shown), 0) as booked,
                       coalesce(sum(f.attended) filter (where f.shown), 0) as attended,
                       coalesce(sum(f.online_views) filter (where f.shown), 0) as views,
                       coalesce(sum(f.science_workers) filter (where f.shown), 0) as workers,
                       coalesce(sum(f.volunteers) filter (where f.shown), 0) as volunteers,
                       coalesce(sum(f.news_count) filter (where f.shown), 0) as news,
                       count(f.handed_in_at) filter (where f.shown) as summaries,
                       count(*) filter (where f.shown and f.late) as late_summaries
                  from found f
                """, campaign, head, day, now).query(ReportStore::totals).single();
    }

    List<Share> shares(CampaignId campaign, UnitId head, LocalDate day, Instant now) {
        return about(FOUND + """
                , divided as (
                    select 'STATE' as dimension, case when f.review_state = 'PASSED' and not f.shown then 'CANCELLED'
                           else f.review_state end as code, '' as name, 0 as position, f.* from found f
                    union all
                    select 'ACTION', j.origin_id::text, j.name, j.position, f.* from found f join joined j on j.id = f.id where f.shown
                    union all
                    select 'KIND', f.kind_code, '', 0, f.* from found f where f.shown
                    union all
                    select 'REGION', f.region_code, '', 0, f.* from found f where f.shown
                    union all
                    select 'FORMAT', f.format, '', 0, f.* from found f where f.shown)
                select d.dimension, d.code, d.name, count(*) as activities, coalesce(sum(d.session_count), 0) as sessions,
                       coalesce(sum(d.attended), 0) as attended
                  from divided d
                 group by d.dimension, d.code, d.name, d.position
                 order by d.dimension, d.position, d.code
                """, campaign, head, day, now)
                .query((row, number) -> new Share(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("activities"),
                        row.getLong("sessions"),
                        row.getLong("attended")))
                .list();
    }

    PageOf<ActivityFigures> page(
            CampaignId campaign, UnitId head, LocalDate day, ReportFilter filter, int page, int size, Instant now) {
        var rows = narrowed(
                        FOUND + LINES + NARROWED + ORDER + "limit :limit offset :offset",
                        campaign, head, day, filter, now)
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query((row, number) -> figures(row))
                .list();
        var total = narrowed(FOUND + "select count(*) from found f" + NARROWED, campaign, head, day, filter, now)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, size, total);
    }

    void each(
            CampaignId campaign,
            UnitId head,
            LocalDate day,
            ReportFilter filter,
            Instant now,
            Consumer<ActivityFigures> use) {
        narrowed(FOUND + LINES + NARROWED + ORDER, campaign, head, day, filter, now)
                .withFetchSize(500)
                .query(row -> {
                    use.accept(figures(row));
                });
    }

    /** The best attended ones, told by date: activities are shown, units are not compared. */
    List<ActivityFigures> wellAttended(CampaignId campaign, UnitId head, LocalDate day, int most, Instant now) {
        return about(FOUND + "select * from (" + LINES + """
                 where f.shown and f.attended > 0 order by f.attended desc, f.id limit :most) best
                 order by best.first_starts_at, best.id
                """, campaign, head, day, now)
                .param("most", most)
                .query((row, number) -> figures(row))
                .list();
    }

    /** Campaigns that concern the unit: it lies in their owner's scope, or the owner in its own. */
    List<CampaignId> campaignsOf(UnitId unit, LocalDate today) {
        return database.sql("""
                select c.id
                  from campaigns.campaign_line c
                 where c.state <> 'DRAFT'
                   and exists (select 1 from units.scope s
                                where s.during @> :today::date
                                  and (s.head_id = :unit and s.unit_id = c.owner_unit_id
                                       or s.head_id = c.owner_unit_id and s.unit_id = :unit))
                 order by c.ends_on desc nulls last, c.name
                 limit 30
                """)
                .param("unit", unit.value())
                .param("today", today)
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(
            String sql, CampaignId campaign, UnitId head, LocalDate day, ReportFilter filter, Instant now) {
        var region = filter.region().isEmpty() ? "" : RegionCode.of(filter.region()).prefix() + "%";
        return about(sql, campaign, head, day, now)
                .param("state", filter.state())
                .param("kind", filter.kind())
                .param("action", filter.action())
                .param("region", region)
                .param("format", filter.format())
                .param("with", filter.with());
    }

    private JdbcClient.StatementSpec about(String sql, CampaignId campaign, UnitId head, LocalDate day, Instant now) {
        return database.sql(sql)
                .param("campaign", campaign.value())
                .param("head", head.value())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Totals totals(ResultSet row, int number) throws SQLException {
        return new Totals(
                row.getLong("units"),
                row.getLong("shown"),
                row.getLong("in_review"),
                row.getLong("cancelled"),
                row.getLong("ended"),
                row.getLong("sessions"),
                row.getLong("expected"),
                row.getLong("booked"),
                row.getLong("attended"),
                row.getLong("views"),
                row.getLong("workers"),
                row.getLong("volunteers"),
                row.getLong("news"),
                row.getLong("summaries"),
                row.getLong("late_summaries"));
    }

    private static ActivityFigures figures(ResultSet row) throws SQLException {
        return new ActivityFigures(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                UnitKind.valueOf(row.getString("unit_kind")),
                RegionCode.of(row.getString("region_code")),
                row.getString("kind_code"),
                text(row, "actions"),
                text(row, "places"),
                Format.valueOf(row.getString("format")),
                ReviewState.valueOf(row.getString("review_state")),
                PublicStatus.valueOf(row.getString("public_status")),
                instant(row, "first_starts_at"),
                instant(row, "last_ends_at"),
                row.getInt("session_count"),
                row.getObject("expected_people", Integer.class),
                row.getObject("booked", Integer.class),
                row.getObject("attended", Integer.class),
                row.getObject("online_views", Integer.class),
                row.getInt("news_count"),
                instant(row, "handed_in_at"),
                row.getBoolean("late"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
