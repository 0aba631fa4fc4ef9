package org.sciday.notices.reading.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds all days and ranges of days of a text. A year given once holds until the sentence ends. */
public final class DateSpans {

    private static final Pattern WEEKDAY = Pattern.compile("\\s?[（(]?\\s?(?:星期|周|礼拜)(?<day>[一二三四五六日天])\\s?[）)]?");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!\\n]");
    private static final String WEEK = "一二三四五六日";

    private final String text;
    private final NoticeCalendar calendar;

    private DateSpans(String text, NoticeCalendar calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    public static List<DateSpan> in(String text, NoticeCalendar calendar) {
        return new DateSpans(text, calendar).all();
    }

    private List<DateSpan> all() {
        var spans = new ArrayList<DateSpan>();
        @Nullable DateSpan before = null;
        var free = 0;
        for (var point : points()) {
            if (point.start() < free) {
                continue;
            }
            if (before != null && crossesSentence(before.end(), point.start())) {
                before = null;
            }
            var latest = spans.isEmpty() ? null : spans.getLast();
            var found = read(point, point.isSameDay() ? latest : before);
            if (found != null) {
                spans.add(found);
                before = found;
                free = found.end();
            }
        }
        return spans;
    }

    private boolean crossesSentence(int from, int to) {
        return SENTENCE_END.matcher(text).region(from, Math.max(from, to)).find();
    }

    // Longest first where two begin together, so that 9—10月 wins over nothing and 2024年9月15日 over 2024年底.
    private List<DatePoint> points() {
        var points = new ArrayList<DatePoint>();
        for (var kind : DatePoint.FIRST) {
            kind.in(text).forEach(match -> points.add(DatePoint.of(match)));
        }
        points.sort(Comparator.comparingInt(DatePoint::start)
                .thenComparing(Comparator.comparingInt(DatePoint::end).reversed()));
        return points;
    }

    private @Nullable DateSpan read(DatePoint near, @Nullable DateSpan before) {
        var days = new DateReckoning(calendar, before);
        var first = days.near(near);
        if (first == null) {
            return null;
        }
        var tail = tail(near.end());
        var numeric = text.substring(near.start(), near.end()).matches("[0-9\\s]{4,6}[-/.][-/.0-9\\s]+");
        var far = near.lastMonth() == null
                ? DatePoint.farEnd(text, tail.end, numeric).orElse(null)
                : null;
        var last = far == null ? null : days.far(far, first);
        if (far == null || last == null) {
            var range = near.lastMonth() != null;
            return span(near.start(), tail, first, first, range, near.hasYear());
        }
        return span(near.start(), tail(far.end()), first, last, true, near.hasYear());
    }

    private static DateSpan span(
            int start,
            Tail tail,
            DateReckoning.Days first,
            DateReckoning.Days last,
            boolean range,
            boolean yearWritten) {
        return new DateSpan(
                start,
                tail.end,
                first.first(),
                last.last(),
                tail.time,
                tail.weekday,
                range,
                last.precision(),
                yearWritten);
    }

    // What may follow a day: (星期五), 17:00.
    private Tail tail(int place) {
        var weekday = WEEKDAY.matcher(text).region(place, text.length());
        var day = weekday.lookingAt() ? DayOfWeek.of(weekOf(weekday.group("day"))) : null;
        var end = day == null ? place : weekday.end();
        var time = ClockTime.at(text, end);
        return new Tail(
                time.map(ClockTime::end).orElse(end), time.map(ClockTime::value).orElse(null), day);
    }

    private static int weekOf(String word) {
        return word.equals("天") ? DayOfWeek.SUNDAY.getValue() : WEEK.indexOf(word) + 1;
    }

    private record Tail(
            int end, @Nullable String time, @Nullable DayOfWeek weekday) {}
}
