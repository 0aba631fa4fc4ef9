package org.sciday.notices.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.dates.DateSpan.Precision;

/**
 * Turns a written point into days. What the text leaves out comes from the date before in the same sentence,
 * then from the
 * notice: 本月 is the month of issue, 上旬 / 中旬 / 下旬 are days 1–10, 11–20 and 21 to the end.
 */
record DateReckoning(NoticeCalendar calendar, @Nullable DateSpan before) {

    /** The first and last day that a point covers. */
    record Days(LocalDate first, LocalDate last, Precision precision) {

        static Days of(LocalDate day) {
            return new Days(day, day, Precision.DAY);
        }
    }

    /** The days of the near end; null when they are not certain. */
    @Nullable
    Days near(DatePoint point) {
        if (point.isSameDay()) {
            return before == null ? null : Days.of(before.last());
        }
        var month = month(point);
        if (month == null) {
            return point.month() == null && point.day() == null && point.part() != null ? endOfYear(point) : null;
        }
        var year = year(point, month);
        return year == null ? null : days(YearMonth.of(year, month), point);
    }

    /** The days of the far end: year and month of the near one hold where they are not given again. */
    @Nullable
    Days far(DatePoint point, Days near) {
        var start = near.first();
        var month = point.month() == null ? start.getMonthValue() : point.month();
        var year = point.year();
        if (year == null) {
            var turns = month < start.getMonthValue() || isNextYear(point.yearWord());
            year = turns ? start.getYear() + 1 : start.getYear();
        }
        return isMonth(month) ? days(YearMonth.of(year, month), point) : null;
    }

    private @Nullable Integer month(DatePoint point) {
        if (point.month() != null) {
            return isMonth(point.month()) ? point.month() : null;
        }
        var issued = calendar.issuedOn();
        if (point.monthWord() != null) {
            return issued == null ? null : monthOfWord(point.monthWord(), issued);
        }
        if (point.day() == null) {
            return null;
        }
        if (before != null) {
            return before.last().getMonthValue();
        }
        return issued == null || point.day() < issued.getDayOfMonth() ? null : Integer.valueOf(issued.getMonthValue());
    }

    private static Integer monthOfWord(String word, LocalDate issued) {
        return word.startsWith("下") || word.startsWith("次")
                ? issued.plusMonths(1).getMonthValue()
                : issued.getMonthValue();
    }

    private @Nullable Integer year(DatePoint point, int month) {
        if (point.year() != null) {
            return point.year() >= 1980 && point.year() <= 2099 ? point.year() : null;
        }
        if (point.yearWord() != null) {
            return calendar.yearOf(point.yearWord());
        }
        if (before != null && before.yearWritten()) {
            return before.last().getYear();
        }
        return calendar.yearOf(month);
    }

    private static @Nullable Days days(YearMonth month, DatePoint point) {
        try {
            if (point.day() != null) {
                return Days.of(month.atDay(point.day()));
            }
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        if (point.lastMonth() != null && isMonth(point.lastMonth())) {
            var turns = point.lastMonth() < month.getMonthValue() ? 1 : 0;
            var last = YearMonth.of(month.getYear() + turns, point.lastMonth());
            return new Days(month.atDay(1), last.atEndOfMonth(), Precision.MONTH);
        }
        return partOf(month, point.part());
    }

    private static Days partOf(YearMonth month, @Nullable String part) {
        var end = month.atEndOfMonth();
        return switch (part == null ? "" : part) {
            case "上旬", "初" -> new Days(month.atDay(1), month.atDay(10), Precision.PART_OF_MONTH);
            case "中旬" -> new Days(month.atDay(11), month.atDay(20), Precision.PART_OF_MONTH);
            case "下旬" -> new Days(month.atDay(21), end, Precision.PART_OF_MONTH);
            case "底", "末" -> new Days(end, end, Precision.PART_OF_MONTH);
            default -> new Days(month.atDay(1), end, Precision.MONTH);
        };
    }

    private @Nullable Days endOfYear(DatePoint point) {
        var year = point.year();
        if (year == null) {
            year = point.yearWord() == null ? calendar.currentYear() : calendar.yearOf(point.yearWord());
        }
        return year == null ? null : new Days(LocalDate.of(year, 12, 31), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean isNextYear(@Nullable String word) {
        return word != null && !word.startsWith("今") && !word.startsWith("本") && !word.startsWith("当");
    }
}
