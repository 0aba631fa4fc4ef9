package org.sciday.units;

import org.sciday.shared.UnitId;

/** A unit of a list that is taken in as approved. The id is made by the caller, so that units of one list can supervise each other. */
public record Enrolment(UnitId id, NewUnit unit) {

    public static Enrolment of(NewUnit unit) {
        return new Enrolment(UnitId.next(), unit);
    }
}
