package org.sciday.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a unit did: its published activities that have begun and were not cancelled. */
@Repository
class UnitFactsStore {

    private static final int LISTED = 30;

    private static final String HELD = """
              from campaigns.campaign_tree t
              join activities.activity_line a on a.campaign_id = t.member_id
             where t.campaign_id = :campaign and a.unit_id = :unit and a.review_state = 'PASSED'
               and a.public_status <> 'CANCELLED' and a.first_starts_at <= :now
            """;

    private final JdbcClient database;

    UnitFactsStore(JdbcClient database) {
        this.database = database;
    }

    UnitFacts get(CampaignId campaign, UnitId unit, Instant now) {
        var actions = about("""
                select here.name, count(distinct held.id)::int as activities
                  from (select a.id, a.campaign_id""" + "\n" + HELD + """
                       ) held
                  join activities.joined_action j on j.activity_id = held.id
                  join campaigns.effective_action there
                    on there.campaign_id = held.campaign_id and there.action_id = j.action_id
                  join campaigns.effective_action here
                    on here.campaign_id = :campaign and here.origin_id = there.origin_id
                 group by here.position, here.name
                 order by here.position
                """, campaign, unit, now)
                .query((row, number) -> new UnitFacts.Joined(row.getString("name"), row.getInt("activities")))
                .list();
        var held = about("""
                select held.title, held.first_starts_at, r.attended
                  from (select a.id, a.title, a.first_starts_at""" + "\n" + HELD + """
                         order by a.first_starts_at, a.title limit :limit) held
                  left join results.activity_result r on r.activity_id = held.id
                 order by held.first_starts_at, held.title
                """, campaign, unit, now)
                .param("limit", LISTED)
                .query((row, number) -> new UnitFacts.Held(
                        row.getString("title"),
                        row.getObject("first_starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("attended", Integer.class)))
                .list();
        return new UnitFacts(
                own(campaign, unit, now),
                totals("""
                        a.unit_id <> :unit and a.unit_id in (
                            select s.unit_id from units.scope s where s.head_id = :unit and s.during @> :today::date)
                        """, campaign, unit, now),
                actions,
                held,
                saidOfUnit(campaign, unit, now));
    }

    /** The unit's own activities only. */
    UnitFacts.Totals own(CampaignId campaign, UnitId unit, Instant now) {
        return totals("a.unit_id = :unit", campaign, unit, now);
    }

    Said saidOf(ActivityId activity) {
        return database.sql("""
                select count(*) as ratings, coalesce(avg(stars), 0) as mean
                  from feedback.shown_comment where activity_id = :activity
                """)
                .param("activity", activity.value())
                .query(UnitFactsStore::said)
                .single();
    }

    private Said saidOfUnit(CampaignId campaign, UnitId unit, Instant now) {
        return about("""
                select count(*) as ratings, coalesce(avg(c.stars), 0) as mean
                  from (select a.id""" + "\n" + HELD + """
                       ) held
                  join feedback.shown_comment c on c.activity_id = held.id
                """, campaign, unit, now).query(UnitFactsStore::said).single();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(row.getLong("ratings"), row.getDouble("mean"));
    }

    private UnitFacts.Totals totals(String whose, CampaignId campaign, UnitId unit, Instant now) {
        return about("""
                select count(*)::int as activities, coalesce(sum(a.session_count), 0)::int as sessions,
                       coalesce(sum(r.attended), 0) as attended, coalesce(sum(r.online_views), 0) as views,
                       coalesce(sum(r.science_workers), 0) as workers, coalesce(sum(r.volunteers), 0) as volunteers,
                       coalesce(sum(r.news_count), 0)::int as news
                  from campaigns.campaign_tree t
                  join activities.activity_line a on a.campaign_id = t.member_id
                  left join results.activity_result r on r.activity_id = a.id
                 where t.campaign_id = :campaign and a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
                   and a.first_starts_at <= :now and
                """ + whose, campaign, unit, now)
                .query(UnitFactsStore::totals)
                .single();
    }

    private JdbcClient.StatementSpec about(String sql, CampaignId campaign, UnitId unit, Instant now) {
        return database.sql(sql)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", Festival.dateOf(now));
    }

    private static UnitFacts.Totals totals(ResultSet row, int number) throws SQLException {
        return new UnitFacts.Totals(
                row.getInt("activities"),
                row.getInt("sessions"),
                row.getLong("attended"),
                row.getLong("views"),
                row.getLong("workers"),
                row.getLong("volunteers"),
                row.getInt("news"));
    }
}
