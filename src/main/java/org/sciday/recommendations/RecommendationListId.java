package org.sciday.recommendations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** What one unit recommends in a round. */
public record RecommendationListId(UUID value) {

    public static RecommendationListId next() {
        return new RecommendationListId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static RecommendationListId of(String text) {
        return new RecommendationListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
