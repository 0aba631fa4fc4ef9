package org.sciday.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sciday.shared.Festival;

/** Dates and times as people read them: 9月15日（周日）10:00–11:30. All in the festival's time zone. */
public record DateText(Locale locale) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public String day(LocalDate date) {
        return pattern("M月d日（EEE）", "EEE d MMM").format(date);
    }

    public String shortDay(LocalDate date) {
        return pattern("M月d日", "d MMM").format(date);
    }

    public String fullDay(LocalDate date) {
        return pattern("yyyy年M月d日", "d MMM yyyy").format(date);
    }

    public String month(LocalDate date) {
        return pattern("M月", "MMM").format(date);
    }

    public String monthOfYear(LocalDate date) {
        return pattern("yyyy年M月", "MMMM yyyy").format(date);
    }

    public String weekday(LocalDate date) {
        return pattern("EEE", "EEE").format(date);
    }

    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + "–" + day(last);
    }

    public String time(Instant instant) {
        return TIME.format(Festival.localTimeOf(instant));
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    public String moment(Instant instant) {
        return day(Festival.dateOf(instant)) + gap() + time(instant);
    }

    public String fullMoment(Instant instant) {
        return fullDay(Festival.dateOf(instant)) + " " + time(instant);
    }

    public String span(Instant start, Instant end) {
        return Festival.dateOf(start).equals(Festival.dateOf(end))
                ? moment(start) + "–" + time(end)
                : moment(start) + "–" + moment(end);
    }

    /** Whole days left, rounded up; negative when past. */
    public long daysUntil(Instant now, Instant then) {
        return Math.ceilDiv(Duration.between(now, then).toMinutes(), 24 * 60);
    }

    /** For the datetime attribute and for inputs. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(Festival.ZONE).toOffsetDateTime());
    }

    private String gap() {
        return locale.getLanguage().equals("zh") ? "" : " ";
    }

    private DateTimeFormatter pattern(String chinese, String english) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("zh") ? chinese : english, locale);
    }
}
