package org.sciday.discovery.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of the calendar is seen at once. */
public enum CalendarSpan {
    DAY,
    WEEK,
    MONTH;

    static CalendarSpan of(@Nullable String text) {
        return Stream.of(values())
                .filter(span -> span.word().equals(text))
                .findFirst()
                .orElse(WEEK);
    }

    /** As it stands in addresses and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same day so many pages on; back when it is negative. */
    public LocalDate turned(LocalDate day, int pages) {
        return switch (this) {
            case DAY -> day.plusDays(pages);
            case WEEK -> day.plusWeeks(pages);
            case MONTH -> day.plusMonths(pages);
        };
    }
}
