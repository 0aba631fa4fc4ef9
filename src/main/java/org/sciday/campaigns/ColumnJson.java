package org.sciday.campaigns;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON with the names of columns: a whole sheet or list travels to and from PostgreSQL in one statement. */
final class ColumnJson {

    private static final JsonMapper COLUMNS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ColumnJson() {}

    static JsonNode tree(@Nullable Object value) {
        return COLUMNS.valueToTree(value);
    }

    static JsonNode parse(String json) {
        return COLUMNS.readTree(json);
    }

    static <T extends @Nullable Object> T read(JsonNode tree, TypeReference<T> type) {
        return COLUMNS.convertValue(tree, type);
    }
}
