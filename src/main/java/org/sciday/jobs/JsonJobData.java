package org.sciday.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Data of planned jobs as JSON, so that an operator can read it and a renamed class does not strand it. */
final class JsonJobData implements Serializer {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : MAPPER.writeValueAsBytes(data);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null ? null : MAPPER.readValue(data, type);
    }
}
