package org.sciday.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Turns the values of other modules into JSON. Callers leave out or mask personal data; we cannot tell what is. */
final class Snapshot {

    private static final int MAX_BYTES = 64 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().setSerializerModifier(new IdsAsText()))
            .build();

    private Snapshot() {}

    static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var json = MAPPER.writeValueAsString(value);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= MAX_BYTES
                ? json
                : MAPPER.writeValueAsString(new TooLong(bytes.length, EntryHash.sha256(bytes)));
    }

    /** Stands for what would swell the trail; the hash still proves which text it was. */
    private record TooLong(int bytes, String sha256) {}

    /** A typed id is its bare text, not an object with one field. */
    private static final class IdsAsText extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
            return isId(description.getBeanClass()) ? ToStringSerializer.instance : serializer;
        }

        private static boolean isId(Class<?> type) {
            var parts = type.getRecordComponents();
            return parts != null
                    && parts.length == 1
                    && List.of("value", "code").contains(parts[0].getName());
        }
    }
}
