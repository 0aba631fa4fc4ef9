package org.sciday.results;

import java.util.UUID;

/** One of the summaries that a campaign asks a unit for: the deadline it began with. */
public record StageId(UUID value) {

    public static StageId of(String text) {
        return new StageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
