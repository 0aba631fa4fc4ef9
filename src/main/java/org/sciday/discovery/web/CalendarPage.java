package org.sciday.discovery.web;

import java.time.LocalDate;
import java.util.List;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.discovery.web.ProgrammePage.Tab;

/**
 * The programme in a calendar.
 *
 * @param day around which it is shown
 */
public record CalendarPage(
        ProgrammeFilter filter, List<Tab> tabs, CalendarSpan span, LocalDate day, LocalDate today, List<Day> days) {

    /**
     * @param within whether it belongs to the month that is shown
     * @param count how many activities there are; {@code cards} may be fewer
     */
    public record Day(LocalDate date, boolean within, long count, List<ProgrammeCard> cards) {

        public boolean hasMore() {
            return count > cards.size();
        }
    }

    /** The calendar of another span, or around another day. */
    public String at(CalendarSpan other, LocalDate around) {
        return filter.with("date", around.toString()).at("/activities/calendar") + "&by=" + other.word();
    }

    /** All of a day, in the list. */
    public String listOf(LocalDate date) {
        return filter.with("date", date.toString()).at("/activities");
    }
}
