package org.sciday.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The State Council's plan: days that are free though they need not be, and weekend days on which offices work.
 *
 * @param days is it worked?
 */
public record HolidayPlan(SortedMap<LocalDate, Boolean> days) {

    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern LINE = Pattern.compile(DAY + "(?:\\s*[~～至到]\\s*" + DAY + ")?\\s*(放假|上班|free|worked)");
    private static final int LONGEST = 15;

    public HolidayPlan {
        days = new TreeMap<>(days);
    }

    /** A line for each holiday and each worked day: {@code 2027-05-01 ~ 2027-05-05 放假}, {@code 2027-05-08 上班}. */
    public static HolidayPlan read(List<String> lines) {
        var days = new TreeMap<LocalDate, Boolean>();
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, number + 1, days);
            }
        }
        return new HolidayPlan(days);
    }

    private static void read(String line, int number, SortedMap<LocalDate, Boolean> days) {
        var read = LINE.matcher(line);
        if (!read.matches()) {
            throw new IllegalArgumentException("Line " + number + " is no holiday and no worked day: " + line);
        }
        var first = day(read.group(1), number);
        var last = read.group(2) == null ? first : day(read.group(2), number);
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
            throw new IllegalArgumentException("Line " + number + " is no holiday that there can be: " + line);
        }
        var worked = read.group(3).equals("上班") || read.group(3).equals("worked");
        first.datesUntil(last.plusDays(1)).forEach(one -> days.put(one, worked));
    }

    private static LocalDate day(String text, int number) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("Line " + number + ": there is no day " + text, noDay);
        }
    }

    /** Those that it says something of. */
    public Set<Integer> years() {
        var years = new TreeSet<Integer>();
        days.keySet().forEach(day -> years.add(day.getYear()));
        return years;
    }
}
