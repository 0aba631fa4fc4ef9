package org.sciday.activities.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciday.activities.SessionId;

/** The cross product of days, times and sites. */
record Series(List<LocalDate> days, List<Span> times, List<String> sites, String capacity, String bookable) {

    private static final int MAX_ROWS = 500;
    private static final int MAX_DAYS = 366;
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})[:：](\\d{2})\\s*(?:-|–|—|~|～|至|到)\\s*(\\d{1,2})[:：](\\d{2})");

    /** From one clock time to another; over midnight when it ends earlier than it starts. */
    record Span(LocalTime from, LocalTime to) {}

    /** Reads what was typed or throws InvalidInput with all that cannot be read. */
    static Series read(SeriesForm form, List<SiteRow> siteRows) {
        var values = new TypedValues();
        var first = values.day("series.firstDay", form.firstDay());
        var last = values.day("series.lastDay", form.lastDay().isEmpty() ? form.firstDay() : form.lastDay());
        if (form.firstDay().isBlank()) {
            values.complain("series.firstDay", "shared.required");
        }
        var days = first == null || last == null ? List.<LocalDate>of() : days(first, last, form, values);
        var times = times(form, values);
        var chosen = siteRows.stream()
                .filter(row -> !row.blank())
                .map(SiteRow::id)
                .filter(id -> form.sites().isEmpty() || form.sites().contains(id))
                .toList();
        var sites = chosen.isEmpty() ? List.of("") : chosen;
        if ((long) days.size() * times.size() * sites.size() > MAX_ROWS) {
            values.complain("series.lastDay", "activities.too-many", MAX_ROWS);
        }
        values.demandReadable();
        return new Series(days, times, sites, form.capacity(), form.bookable());
    }

    List<SessionRow> rows() {
        var rows = new ArrayList<SessionRow>();
        for (var day : days) {
            for (var time : times) {
                var lastDay = time.to().isAfter(time.from()) ? day : day.plusDays(1);
                for (var site : sites) {
                    rows.add(new SessionRow(
                            SessionId.next().toString(),
                            site,
                            day.atTime(time.from()).toString(),
                            lastDay.atTime(time.to()).toString(),
                            capacity,
                            bookable,
                            ""));
                }
            }
        }
        return rows;
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, SeriesForm form, TypedValues values) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MAX_DAYS))) {
            values.complain("series.lastDay", "activities.series-days", MAX_DAYS);
            return List.of();
        }
        var wanted = weekdays(form, values);
        var days = first.datesUntil(last.plusDays(1))
                .filter(day -> wanted.isEmpty() || wanted.contains(day.getDayOfWeek()))
                .toList();
        if (days.isEmpty()) {
            values.complain("series.weekdays", "activities.series-no-day");
        }
        return days;
    }

    private static Set<DayOfWeek> weekdays(SeriesForm form, TypedValues values) {
        return form.weekdays().stream()
                .flatMap(text -> Stream.ofNullable(values.choice("series.weekdays", text, DayOfWeek::valueOf)))
                .collect(Collectors.toSet());
    }

    private static List<Span> times(SeriesForm form, TypedValues values) {
        var spans = new ArrayList<Span>();
        for (var line : form.times()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList()) {
            var match = SPAN.matcher(line);
            if (match.matches()) {
                var span = values.choice(
                        "series.times",
                        line,
                        text -> new Span(clock(match.group(1), match.group(2)), clock(match.group(3), match.group(4))));
                if (span != null) {
                    spans.add(span);
                }
            } else {
                values.complain("series.times", "activities.series-times");
            }
        }
        if (form.times().isBlank()) {
            values.complain("series.times", "shared.required");
        }
        return spans;
    }

    private static LocalTime clock(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
