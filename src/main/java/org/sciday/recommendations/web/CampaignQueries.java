package org.sciday.recommendations.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns for which a unit could ask for recommendations. */
@Repository
class CampaignQueries {

    private final JdbcClient database;

    CampaignQueries(JdbcClient database) {
        this.database = database;
    }

    /** Names by id: those that it holds, or that reach it. */
    Map<String, String> of(UnitId head, LocalDate today) {
        var campaigns = new LinkedHashMap<String, String>();
        database.sql("""
                select c.id, c.name
                  from campaigns.campaign_line c
                 where c.state <> 'DRAFT'
                   and exists (select 1 from units.scope s
                                where s.during @> :today::date
                                  and (s.head_id = c.owner_unit_id and s.unit_id = :head
                                       or s.head_id = :head and s.unit_id = c.owner_unit_id))
                 order by c.ends_on desc nulls last, c.name
                 limit 50
                """)
                .param("head", head.value())
                .param("today", today)
                .query(row -> {
                    campaigns.put(row.getString("id"), row.getString("name"));
                });
        return campaigns;
    }
}
