package org.sciday.reservations.web;

import java.util.List;

/** All of a person's tickets: what is to come, soonest first; what is past or cancelled, newest first. */
public record TicketsPage(List<TicketRow> coming, List<TicketRow> past) {

    public TicketsPage {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }
}
