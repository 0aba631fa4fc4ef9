package org.sciday.reservations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All of a person's tickets: what is to come, day by day; what is past or cancelled, newest first.
 *
 * @param suspended stayed away too often to book more just now
 */
public record TicketsPage(List<Day> days, List<TicketRow> past, boolean suspended) {

    /** Where a family is on one day. */
    public record Day(LocalDate date, List<TicketRow> rows) {

        public Day {
            rows = List.copyOf(rows);
        }

        public boolean hasTickets() {
            return rows.stream().anyMatch(TicketRow::confirmed);
        }

        public String pdfHref() {
            return "/me/tickets/tickets.pdf?day=" + date;
        }
    }

    public TicketsPage {
        days = List.copyOf(days);
        past = List.copyOf(past);
    }

    static TicketsPage of(List<TicketRow> coming, List<TicketRow> past, boolean suspended) {
        var days = coming.stream().collect(Collectors.groupingBy(TicketRow::day, TreeMap::new, Collectors.toList()));
        return new TicketsPage(
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                past,
                suspended);
    }

    public boolean isEmpty() {
        return days.isEmpty() && past.isEmpty();
    }

    public boolean hasTickets() {
        return days.stream().anyMatch(Day::hasTickets);
    }

    public int comingCount() {
        return days.stream().mapToInt(day -> day.rows().size()).sum();
    }

    /** What else the family has at the same time; half of it may go here and half there, so it is only said. */
    public List<TicketRow> clashesOf(TicketRow row) {
        return days.stream()
                .flatMap(day -> day.rows().stream())
                .filter(row::clashesWith)
                .toList();
    }
}
