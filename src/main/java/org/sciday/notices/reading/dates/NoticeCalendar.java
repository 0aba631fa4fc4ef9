package org.sciday.notices.reading.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of one notice hang on: its day of issue and, without one, the year it speaks of. A month
 * without a year
 * that lies half a year or more before the issue belongs to the next year: a notice of November asks for things
 * by 10 January.
 */
public record NoticeCalendar(
        @Nullable LocalDate issuedOn, @Nullable Integer year) {

    public static final NoticeCalendar UNKNOWN = new NoticeCalendar(null, null);

    private static final int HALF_A_YEAR = 6;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?:年|-[0-9]{2}-)");

    /** Without a day of issue, the year that the text names most often; the later one of two. */
    public static NoticeCalendar of(String text, @Nullable LocalDate issuedOn) {
        var years = new TreeMap<Integer, Integer>();
        YEAR.matcher(text).results().forEach(match -> years.merge(Integer.valueOf(match.group(1)), 1, Integer::sum));
        var most = years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return new NoticeCalendar(issuedOn, most.map(Map.Entry::getKey).orElse(null));
    }

    /** The year of a month that is written without one. */
    @Nullable
    Integer yearOf(int month) {
        if (issuedOn == null) {
            return year;
        }
        return issuedOn.getMonthValue() - month >= HALF_A_YEAR ? issuedOn.getYear() + 1 : issuedOn.getYear();
    }

    /** The year meant by 今年, 明年 and the like. */
    @Nullable
    Integer yearOf(String word) {
        var current = currentYear();
        if (current == null) {
            return null;
        }
        return word.startsWith("明") || word.startsWith("次") || word.startsWith("翌")
                ? Integer.valueOf(current + 1)
                : current;
    }

    @Nullable
    Integer currentYear() {
        return issuedOn == null ? year : Integer.valueOf(issuedOn.getYear());
    }
}
