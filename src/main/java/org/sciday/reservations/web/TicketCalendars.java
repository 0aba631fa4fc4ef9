package org.sciday.reservations.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's tickets for their calendar: one, or all that are to come. */
@Controller
class TicketCalendars {

    private final Reservations reservations;
    private final TicketQueries queries;
    private final Clock clock;

    TicketCalendars(Reservations reservations, TicketQueries queries, Clock clock) {
        this.reservations = reservations;
        this.queries = queries;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/calendar.ics")
    ResponseEntity<byte[]> one(@PathVariable ReservationId id, Viewer viewer) {
        return answer(TicketCalendar.of(List.of(reservations.ticketOf(id, viewer)), clock.instant()), "ticket.ics");
    }

    @SignedIn
    @GetMapping("/me/tickets/calendar.ics")
    ResponseEntity<byte[]> all(Viewer viewer) {
        var now = clock.instant();
        var tickets = queries.coming(viewer.id(), now).stream()
                .filter(TicketRow::confirmed)
                .limit(TicketSheet.MOST)
                .map(row -> reservations.ticketOf(new ReservationId(row.id()), viewer))
                .toList();
        return answer(TicketCalendar.of(tickets, now), "tickets.ics");
    }

    private static ResponseEntity<byte[]> answer(String entries, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(entries.getBytes(StandardCharsets.UTF_8));
    }
}
