package org.sciday.campaigns.facts;

import org.sciday.shared.RuleBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON in the label schema of notices. */
public final class NoticeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private NoticeJson() {}

    /** Says in which line it stumbled when the text is no such JSON. */
    public static NoticeFacts read(String json) {
        try {
            var facts = MAPPER.readValue(json, NoticeFacts.class);
            if (facts == null) {
                throw new RuleBroken("campaigns.import.unreadable", 1);
            }
            return facts;
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw new RuleBroken("campaigns.import.unreadable", place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    public static String write(NoticeFacts facts) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(facts);
    }
}
