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
                  from campaigns.concerning(:head, :today::date) c
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
