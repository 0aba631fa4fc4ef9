package org.sciday.reservations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.shared.FieldError;

/**
 * The wish for places, all of them or none.
 *
 * @param key made by the client; the same key again gives the first answer
 * @param visitors who comes, where the terms ask for names: the leading adult first, then the other adults, then the children
 */
public record BookPlaces(SessionId session, int adults, int children, UUID key, List<Visitor> visitors) {

    public BookPlaces {
        visitors = List.copyOf(visitors);
    }

    /** Where no names are asked. */
    public BookPlaces(SessionId session, int adults, int children, UUID key) {
        this(session, adults, children, key, List.of());
    }

    public Party party() {
        return new Party(adults, children);
    }

    /** Rule 3: children come with an adult. */
    List<FieldError> problems() {
        var errors = new ArrayList<FieldError>();
        if (adults < 1) {
            errors.add(FieldError.of("adults", "reservations.adult-needed"));
        }
        if (children < 0) {
            errors.add(FieldError.of("children", "shared.number-min", 0));
        }
        return errors;
    }
}
