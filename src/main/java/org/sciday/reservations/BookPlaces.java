package org.sciday.reservations;

import java.util.ArrayList;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/**
 * The wish for places, all of them or none.
 *
 * @param key made by the client; the same key again gives the first answer
 */
public record BookPlaces(SessionId session, int adults, int children, UUID key) {

    public Party party() {
        return new Party(adults, children);
    }

    /** Rule 3: children come with an adult. */
    void check() {
        var errors = new ArrayList<FieldError>();
        if (adults < 1) {
            errors.add(FieldError.of("adults", "reservations.adult-needed"));
        }
        if (children < 0) {
            errors.add(FieldError.of("children", "shared.number-min", 0));
        }
        InvalidInput.check(errors);
    }
}
