package org.sciday.evaluations.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns of which a unit could evaluate those below it. */
@Repository
class EvaluationQueries {

    private final JdbcClient database;

    EvaluationQueries(JdbcClient database) {
        this.database = database;
    }

    /** Names by id: those of its tree that it does not evaluate yet. */
    Map<String, String> campaignsToBegin(UnitId head, LocalDate today) {
        var campaigns = new LinkedHashMap<String, String>();
        database.sql("""
                select c.id, c.name
                  from campaigns.concerning(:head, :today::date) c
                 where not exists (select 1 from evaluations.evaluation e
                                    where e.campaign_id = c.id and e.head_unit_id = :head)
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
