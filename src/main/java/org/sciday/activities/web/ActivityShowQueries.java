package org.sciday.activities.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.activities.Details;
import org.sciday.activities.web.ShowPage.Word;
import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaign's words for the codes of one activity. */
@Repository
class ActivityShowQueries {

    private final JdbcClient database;

    ActivityShowQueries(JdbcClient database) {
        this.database = database;
    }

    /** By taxonomy and code, {@code KIND:LECTURE}. */
    Map<String, Word> words(CampaignId campaign, Details details) {
        var sorting = details.sorting();
        var codes = new HashSet<String>();
        codes.add(sorting.kind());
        codes.addAll(sorting.topics());
        codes.addAll(sorting.audiences());
        codes.addAll(sorting.places());
        codes.addAll(details.admission().accessibility());
        var words = new HashMap<String, Word>();
        database.sql("""
                select taxonomy, code, name_zh, name_en
                  from campaigns.effective_term
                 where campaign_id = :campaign and code in (:codes)
                """)
                .param("campaign", campaign.value())
                .param("codes", codes)
                .query(row -> {
                    words.put(
                            row.getString("taxonomy") + ":" + row.getString("code"),
                            new Word(row.getString("name_zh"), row.getString("name_en")));
                });
        return words;
    }

    List<String> actions(CampaignId campaign, Collection<UUID> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                select name from campaigns.effective_action
                 where campaign_id = :campaign and action_id in (:actions)
                 order by position
                """)
                .param("campaign", campaign.value())
                .param("actions", actions)
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
