package org.sciday.reservations.terms;

import org.sciday.reservations.Terms;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Terms in their column. */
final class TermsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TermsJson() {}

    static String write(Terms terms) {
        return MAPPER.writeValueAsString(terms);
    }

    /** What was kept before a field existed has the usual value there. */
    static Terms read(String json, Terms usual) {
        JsonNode whole = MAPPER.valueToTree(usual);
        if (whole instanceof ObjectNode known) {
            lay(MAPPER.readTree(json), known);
        }
        return MAPPER.treeToValue(whole, Terms.class);
    }

    private static void lay(JsonNode kept, ObjectNode over) {
        for (var field : kept.properties()) {
            if (field.getValue() instanceof ObjectNode part && over.get(field.getKey()) instanceof ObjectNode known) {
                lay(part, known);
            } else {
                over.set(field.getKey(), field.getValue());
            }
        }
    }
}
