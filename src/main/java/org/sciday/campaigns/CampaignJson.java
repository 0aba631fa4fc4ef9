package org.sciday.campaigns;

import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.shared.RuleBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON: with the names of columns for the database, with the names of the label schema for notices. */
final class CampaignJson {

    /** Sheets travel to and from PostgreSQL as JSON, so that a whole list is read or written in one statement. */
    private static final JsonMapper COLUMNS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final JsonMapper NOTICE = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CampaignJson() {}

    static JsonNode tree(@Nullable Object value) {
        return COLUMNS.valueToTree(value);
    }

    static JsonNode parse(String json) {
        return COLUMNS.readTree(json);
    }

    static <T extends @Nullable Object> T read(JsonNode tree, TypeReference<T> type) {
        return COLUMNS.convertValue(tree, type);
    }

    static NoticeFacts readNotice(String json) {
        try {
            var facts = NOTICE.readValue(json, NoticeFacts.class);
            if (facts == null) {
                throw new RuleBroken("campaigns.import.unreadable", 1);
            }
            return facts;
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw new RuleBroken("campaigns.import.unreadable", place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    static String writeNotice(NoticeFacts facts) {
        return NOTICE.writerWithDefaultPrettyPrinter().writeValueAsString(facts);
    }
}
