package org.sciday.reservations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sciday.secrets.Masks;

/** One person of a party, named with a document. */
public record Visitor(String name, Document document) {

    /** Whole years on that day; empty when the document does not tell. */
    public Optional<Long> ageOn(LocalDate day) {
        return document.birth().map(born -> ChronoUnit.YEARS.between(born, day));
    }

    /** May the person come, as far as the document tells? */
    public boolean isAdmitted(Terms terms, LocalDate day) {
        return ageOn(day).map(age -> terms.company().admits(age.intValue())).orElse(true);
    }

    /** Names and numbers do not belong into logs. */
    @Override
    public String toString() {
        return Masks.name(name) + " " + document;
    }
}
