package org.sciday.results;

import java.util.UUID;
import org.sciday.shared.Ids;

/** A summary of an activity or of a unit. */
public record SummaryId(UUID value) {

    public static SummaryId next() {
        return new SummaryId(Ids.next());
    }

    public static SummaryId of(String text) {
        return new SummaryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
