package org.sciday.feedback;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One person's rating of one activity. */
public record RatingId(UUID value) {

    public static RatingId next() {
        return new RatingId(Ids.next());
    }

    public static RatingId of(String text) {
        return new RatingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
