package org.sciday.activities.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When, as offices write it: {@code 2024-09-15}, {@code 9月15日—17日 上午9:00-11:30}, {@code 2024年9月15日14时}. Several days
 * mean the same time on each of them.
 */
record WhenText(
        List<LocalDate> days,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    private static final int MOST_DAYS = 100;
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})[年./-])?(?<![\\d:])(\\d{1,2})[月./-](\\d{1,2})[日号]?");
    private static final Pattern UNTIL = Pattern.compile(
            "\\s*(?:-|–|—+|~|至|到)\\s*(?:(\\d{4})[年./-])?(?:(\\d{1,2})[月./-])?(\\d{1,2})(?:[日号]|(?![\\d:时点]))");
    private static final Pattern TIME =
            Pattern.compile("(上午|中午|下午|晚上|晚|早)?\\s*(\\d{1,2})\\s*(?::|时|点)\\s*(\\d{1,2}|半)?分?");

    WhenText {
        days = List.copyOf(days);
    }

    /** Empty when there is neither a day nor a time in it; throws when a day or time is impossible. */
    static Optional<WhenText> read(String text, int year) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var date = DATE.matcher(plain);
        var days = List.<LocalDate>of();
        var rest = plain;
        if (date.find()) {
            var first = day(date, year, 0);
            var until = UNTIL.matcher(plain).region(date.end(), plain.length());
            var ranged = until.lookingAt();
            days = ranged ? span(first, until) : List.of(first);
            rest = plain.substring(ranged ? until.end() : date.end());
        }
        var times = times(rest);
        return days.isEmpty() && times.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhenText(
                        days, times.isEmpty() ? null : times.getFirst(), times.size() < 2 ? null : times.get(1)));
    }

    private static LocalDate day(Matcher match, int usual, int monthIfNone) {
        var year = match.group(1) == null ? usual : Integer.parseInt(match.group(1));
        var month = match.group(2) == null ? monthIfNone : Integer.parseInt(match.group(2));
        return LocalDate.of(year, month, Integer.parseInt(match.group(3)));
    }

    private static List<LocalDate> span(LocalDate first, Matcher until) {
        var last = day(until, first.getYear(), first.getMonthValue());
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("Days out of order");
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** A morning or afternoon said of the first time holds for the second, unless that would go back in time. */
    private static List<LocalTime> times(String text) {
        var times = new ArrayList<LocalTime>();
        var match = TIME.matcher(text);
        var half = "";
        while (match.find() && times.size() < 2) {
            half = match.group(1) == null ? half : match.group(1);
            var minute =
                    match.group(3) == null ? 0 : match.group(3).equals("半") ? 30 : Integer.parseInt(match.group(3));
            times.add(LocalTime.of(hour(Integer.parseInt(match.group(2)), half), minute));
        }
        return times;
    }

    private static int hour(int typed, String half) {
        return switch (half) {
            case "下午", "晚上", "晚" -> typed < 12 ? typed + 12 : typed;
            case "中午" -> typed < 3 ? typed + 12 : typed;
            default -> typed;
        };
    }
}
