package org.sciday.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What was done to one thing, newest first; shown by the partial {@code audit/_history}. */
public record ObjectHistory(List<Line> lines) {

    public ObjectHistory {
        lines = List.copyOf(lines);
    }

    /** @param who the person's name; empty when the platform acted or the name is no longer known */
    public record Line(Instant at, String who, String action, List<Difference> differences) {

        /** Who, while still an id, and all ids among the changed values. */
        Stream<UUID> ids() {
            var person = Stream.of(who).filter(id -> !id.isEmpty()).map(UUID::fromString);
            return Stream.concat(person, differences.stream().flatMap(Difference::ids));
        }

        Line named(Map<UUID, String> names) {
            var name = who.isEmpty() ? "" : names.getOrDefault(UUID.fromString(who), "");
            var shown = differences.stream().map(difference -> difference.named(names)).toList();
            return new Line(at, name, action, shown);
        }
    }
}
