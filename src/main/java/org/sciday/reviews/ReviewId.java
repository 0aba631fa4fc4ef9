package org.sciday.reviews;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One look of a reviewer at one submission. */
public record ReviewId(UUID value) {

    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
