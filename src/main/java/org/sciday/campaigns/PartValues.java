package org.sciday.campaigns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;

/** Values for some parts of a sheet, on their way into a campaign. */
final class PartValues {

    private record Given(@Nullable Object value, @Nullable Source source) {}

    private final Map<Part<?>, Given> values = new LinkedHashMap<>();

    <T extends @Nullable Object> PartValues with(Part<T> part, T value, @Nullable Source source) {
        values.put(part, new Given(value, source));
        return this;
    }

    <T extends @Nullable Object> PartValues with(Part<T> part, T value) {
        return with(part, value, null);
    }

    /** Nothing said is nothing stated: the value comes from above. */
    <T extends @Nullable Object> PartValues withSaid(Part<T> part, T value, @Nullable Source source) {
        return part.none() == null
                ? value == null ? this : with(part, value, source)
                : part.none().equals(value) ? this : with(part, value, source);
    }

    PartValues without(Part<?> part) {
        values.remove(part);
        return this;
    }

    Set<Part<?>> parts() {
        return Set.copyOf(values.keySet());
    }

    boolean has(Part<?> part) {
        return values.containsKey(part);
    }

    // A part's value is put under that part only, and is null only where the part's type says so.
    @SuppressWarnings({"unchecked", "NullAway"})
    <T extends @Nullable Object> T get(Part<T> part) {
        var given = values.get(part);
        return given == null ? part.none() : (T) given.value();
    }

    @Nullable
    Source sourceOf(Part<?> part) {
        var given = values.get(part);
        return given == null ? null : given.source();
    }
}
