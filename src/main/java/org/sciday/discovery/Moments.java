package org.sciday.discovery;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Span;
import org.sciday.shared.Festival;

/** What people mean by a time: the rest of today, the coming weekend, these days. */
final class Moments {

    private static final Duration SOON = Duration.ofHours(2);

    private Moments() {}

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static boolean isPast(ProgrammeFilter filter) {
        return day(filter.date()).isEmpty() && filter.moment().equals("past");
    }

    static Span span(ProgrammeFilter filter, Instant now) {
        var first = day(filter.date()).filter(day -> Math.abs(day.getYear() - Festival.dateOf(now).getYear()) < 100);
        if (first.isPresent()) {
            var last = day(filter.to()).filter(day -> !day.isBefore(first.get())).filter(day -> day.isBefore(first.get().plusYears(2)));
            return days(first.get(), last.orElse(first.get()));
        }
        var today = Festival.dateOf(now);
        return switch (filter.moment()) {
            case "now" -> new Span(now, now.plus(SOON));
            case "today" -> until(now, today);
            case "tomorrow" -> days(today.plusDays(1), today.plusDays(1));
            case "weekend" -> weekend(today, now);
            case "week" -> until(now, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case "past" -> new Span(startOf(today.minusYears(1)), now);
            default -> until(now, today.plusYears(1));
        };
    }

    /** The coming Saturday and Sunday; on these two days the rest of them. */
    private static Span weekend(LocalDate today, Instant now) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var saturday = startOf(sunday.minusDays(1));
        return new Span(saturday.isAfter(now) ? saturday : now, startOf(sunday.plusDays(1)));
    }

    private static Span until(Instant now, LocalDate last) {
        return new Span(now, startOf(last.plusDays(1)));
    }

    static Span days(LocalDate first, LocalDate last) {
        return new Span(startOf(first), startOf(last.plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Festival.ZONE).toInstant();
    }
}
