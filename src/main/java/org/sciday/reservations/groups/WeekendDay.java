package org.sciday.reservations.groups;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;

/** A day on which a house is full of families anyway, so that it takes only so many groups. */
public record WeekendDay(UnitId unit, LocalDate day) {

    /** Empty on the other days of the week. */
    static Optional<WeekendDay> of(UnitId unit, Instant startsAt) {
        var day = Festival.dateOf(startsAt);
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? Optional.of(new WeekendDay(unit, day)) : Optional.empty();
    }
}
