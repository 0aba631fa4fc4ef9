package org.sciday.reservations.terms;

import java.time.Duration;
import java.time.LocalTime;
import org.sciday.reservations.Company;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Allocation;
import org.sciday.reservations.Terms.Cancelling;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.Terms.Opening;
import org.sciday.reservations.Terms.Waiting;

/** Terms to start from, as the field knows them; what differs is changed by hand. */
public enum Preset {
    /** A talk, a workshop: booking opens with the publication, no papers. */
    USUAL,
    /** A house that a whole city wants to see: named visitors, one visit a day, a cap for the day. */
    VENUE,
    /** Something for children with their parents. */
    FAMILY,
    /** Few places, many wishes: by lot. */
    DRAW;

    public Terms terms(Terms usual) {
        return switch (this) {
            case USUAL -> usual;
            case VENUE ->
                usual.with(new Opening(7, LocalTime.NOON))
                        .with(new Company(4, 3, null, null))
                        .with(new Naming(Documents.EVERYBODY, true))
                        .with(new Cancelling(Duration.ZERO, LocalTime.of(9, 30)))
                        .withNoOverlap(true)
                        .withDailyCap(10_000);
            case FAMILY ->
                usual.with(new Opening(5, LocalTime.of(9, 0)))
                        .with(new Company(4, 2, 4, 12))
                        .with(new Cancelling(Duration.ofHours(24), null))
                        .withNoOverlap(true);
            case DRAW ->
                usual.with(new Company(4, 3, null, null))
                        .with(new Cancelling(Duration.ofHours(24), null))
                        .with(new Waiting(null, Duration.ofHours(12)))
                        .withNoOverlap(true)
                        .with(Allocation.DRAW);
        };
    }
}
