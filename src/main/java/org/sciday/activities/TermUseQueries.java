package org.sciday.activities;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.TermUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells campaigns which of their words activities use. */
@Repository
class TermUseQueries implements TermUse {

    private final JdbcClient database;

    TermUseQueries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> countOf(Collection<CampaignId> campaigns, Taxonomy taxonomy, Collection<String> codes) {
        return database
                .sql("""
                select code, count(*) as uses
                  from activities.activity a cross join lateral unnest(%s) as code
                 where a.campaign_id = any(:campaigns) and code = any(:codes)
                 group by code
                """.formatted(columnOf(taxonomy)))
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("code"), row.getLong("uses")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String columnOf(Taxonomy taxonomy) {
        return switch (taxonomy) {
            case KIND -> "array[a.kind_code]";
            case TOPIC -> "a.topics";
            case AUDIENCE -> "a.audiences";
            case PLACE -> "a.places";
            case ACCESSIBILITY -> "a.accessibility";
        };
    }
}
