package org.sciday.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/**
 * Moves the festival of the demo data to today. By whole weeks, so that weekdays stay true: schools on working days,
 * families at weekends. Today falls between the second and the eighth day of the main period.
 */
record DemoCalendar(long days) {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 15);

    static final LocalDate LAST_DAY = LocalDate.of(2024, 9, 25);

    /** The second day is the earliest that today may stand for. */
    private static final LocalDate EARLIEST_TODAY = FIRST_DAY.plusDays(1);

    DemoCalendar {
        if (days % DayOfWeek.values().length != 0) {
            throw new IllegalArgumentException("Weekdays would move by " + days + " days");
        }
    }

    static DemoCalendar around(LocalDate today) {
        var distance = ChronoUnit.DAYS.between(EARLIEST_TODAY, today);
        return new DemoCalendar(distance - Math.floorMod(distance, DayOfWeek.values().length));
    }

    /** An earlier year's festival: on the same days of the week. */
    DemoCalendar weeksBefore(int weeks) {
        return new DemoCalendar(days - (long) weeks * DayOfWeek.values().length);
    }

    LocalDate date(LocalDate in2024) {
        return in2024.plusDays(days);
    }

    @Nullable LocalDate dateIfAny(@Nullable LocalDate in2024) {
        return in2024 == null ? null : date(in2024);
    }

    Instant moment(LocalDateTime in2024) {
        return Festival.instantOf(in2024.plusDays(days));
    }
}
