package org.sciday.campaigns;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
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
            .addMixIn(UnitId.class, PlainUnitId.class)
            .build();

    /** An id of another module is a plain value in a column. */
    private abstract static class PlainUnitId {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainUnitId(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

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
