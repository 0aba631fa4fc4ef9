package org.sciday.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of reminding. What falls on the free days that follow is told on it as well, so nobody hears of a Monday on that Monday.
 *
 * @param until the last day before the next working day
 */
record ReminderDays(LocalDate day, LocalDate until) {

    /** The first day whose marks nobody was told yet: a platform that was down tells them now, but not older than a week. */
    LocalDate firstMark(@Nullable ReminderDays before) {
        if (before == null || before.until.isBefore(day.minusWeeks(1))) {
            return day;
        }
        return before.until.plusDays(1);
    }

    /** The first day on which somebody may have fallen behind unsaid. */
    LocalDate firstLate(@Nullable ReminderDays before) {
        return before == null || before.day.isBefore(day.minusWeeks(1)) ? day.minusDays(1) : before.day;
    }
}
