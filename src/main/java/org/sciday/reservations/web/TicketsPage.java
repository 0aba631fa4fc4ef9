package org.sciday.reservations.web;

import java.util.List;

/**
 * All of a person's tickets: what is to come, soonest first; what is past or cancelled, newest first.
 *
 * @param suspended stayed away too often to book more just now
 */
public record TicketsPage(List<TicketRow> coming, List<TicketRow> past, boolean suspended) {

    public TicketsPage {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }
}
