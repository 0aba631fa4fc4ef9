package org.sciday.reservations.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tickets on A4, to be cut apart.
 *
 * @param day when they are all of one day
 */
public record TicketSheet(List<TicketPage> tickets, @Nullable LocalDate day) {

    /** Who holds more prints them day by day. */
    static final int MOST = 50;

    public TicketSheet {
        tickets = List.copyOf(tickets);
    }
}
