package org.sciday.activities;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what has joined the actions of a campaign and of all campaigns below it. */
@Repository
class ActionCountStore {

    private final JdbcClient database;

    ActionCountStore(JdbcClient database) {
        this.database = database;
    }

    /** By the action that all copies further down come from. */
    Map<ActionId, Long> published(CampaignId campaign) {
        var counts = new HashMap<ActionId, Long>();
        database.sql("""
                select coalesce(c.origin_id, c.id) as origin, sum(joined.activities) as activities
                  from (select j.action_id, count(*) as activities
                          from campaigns.campaign_tree t
                          join activities.published_activity a on a.campaign_id = t.member_id
                          join activities.joined_action j on j.activity_id = a.id
                         where t.campaign_id = :campaign
                         group by j.action_id) joined
                  join campaigns.action c on c.id = joined.action_id
                 group by coalesce(c.origin_id, c.id)
                """).param("campaign", campaign.value()).query(row -> {
            counts.put(new ActionId(row.getObject("origin", UUID.class)), row.getLong("activities"));
        });
        return Map.copyOf(counts);
    }
}
