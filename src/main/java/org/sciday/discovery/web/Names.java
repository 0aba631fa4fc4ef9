package org.sciday.discovery.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.discovery.Codes;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;

/** What codes are called in the reader's language. */
final class Names {

    private static final Map<String, Taxonomy> TAXONOMIES =
            Map.of(Codes.KIND, Taxonomy.KIND, Codes.TOPIC, Taxonomy.TOPIC, Codes.AUDIENCE, Taxonomy.AUDIENCE);

    private final Regions regions;
    private final boolean chinese;
    private final UnaryOperator<String> words;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** @param words of a message key */
    Names(Campaigns campaigns, Regions regions, @Nullable CampaignId campaign, boolean chinese, UnaryOperator<String> words) {
        this.regions = regions;
        this.chinese = chinese;
        this.words = words;
        if (campaign != null) {
            TAXONOMIES.forEach((field, taxonomy) -> {
                for (var term : campaigns.termsOf(campaign, taxonomy)) {
                    put(field, term.code(), name(term));
                }
            });
            campaigns.actionsOf(campaign).forEach(action -> put(Codes.ACTION, action.id().toString(), action.name()));
        }
    }

    /** Empty for a code that no word is known for: it is not offered then. */
    Optional<String> of(String field, String code) {
        return field.equals(Codes.REGION)
                ? RegionCode.parse(code).map(region -> regions.get(region).name())
                : Optional.ofNullable(known.getOrDefault(field, Map.of()).get(code));
    }

    String flag(String field) {
        return words.apply("discovery.flag." + field);
    }

    private void put(String field, String code, String name) {
        known.computeIfAbsent(field, each -> new HashMap<>()).put(code, name);
    }

    private String name(Term term) {
        return chinese ? term.nameZh() : term.nameEn();
    }
}
