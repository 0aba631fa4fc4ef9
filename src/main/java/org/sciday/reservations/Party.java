package org.sciday.reservations;

import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.FieldError;

/** Those who come together on one ticket. Children count against the places like everybody. */
public record Party(int adults, int children) {

    public int people() {
        return adults + children;
    }

    /** What is wrong with it under these terms, by the names of the form's fields. */
    public List<FieldError> problemsUnder(Terms terms) {
        var problems = new ArrayList<FieldError>();
        if (adults < 1) {
            problems.add(FieldError.of("adults", "reservations.adult-needed"));
        } else if (people() > terms.maxParty()) {
            problems.add(FieldError.of("children", "reservations.party-too-large", terms.maxParty()));
        } else if (terms.tooManyChildren(this)) {
            problems.add(FieldError.of("children", "reservations.too-many-children", terms.childrenPerAdult()));
        }
        return problems;
    }
}
