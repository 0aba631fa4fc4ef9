package org.sciday.notices.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or several days named in a text, and where. A whole month or third of a month has its first and last
 * day; "底" is
 * the last day of its month.
 *
 * @param time of the day at the end, HH:MM; 24:00 is possible
 * @param range whether two ends are written, as in 9月15日至25日
 */
public record DateSpan(
        int start,
        int end,
        LocalDate first,
        LocalDate last,
        @Nullable String time,
        @Nullable DayOfWeek weekday,
        boolean range,
        Precision precision,
        boolean yearWritten) {

    /** How exactly the text names the end. */
    public enum Precision {
        DAY,
        PART_OF_MONTH,
        MONTH,
        YEAR
    }
}
