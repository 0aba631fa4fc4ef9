package org.sciday.reservations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Ticket;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.SignedIn;
import org.sciday.shared.web.Ui;
import org.sciday.shared.web.UiSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's tickets for their calendar: one, or all that are to come. */
@Controller
class TicketCalendars {

    private final Reservations reservations;
    private final TicketQueries queries;
    private final UiSource uis;
    private final Clock clock;

    TicketCalendars(Reservations reservations, TicketQueries queries, UiSource uis, Clock clock) {
        this.reservations = reservations;
        this.queries = queries;
        this.uis = uis;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/calendar.ics")
    ResponseEntity<byte[]> one(@PathVariable ReservationId id, Viewer viewer, HttpServletRequest request) {
        return answer(List.of(reservations.ticketOf(id, viewer)), clock.instant(), uis.of(request), "ticket.ics");
    }

    @SignedIn
    @GetMapping("/me/tickets/calendar.ics")
    ResponseEntity<byte[]> all(Viewer viewer, HttpServletRequest request) {
        var now = clock.instant();
        var tickets = queries.coming(viewer.id(), now).stream()
                .filter(TicketRow::confirmed)
                .limit(TicketSheet.MOST)
                .map(row -> reservations.ticketOf(new ReservationId(row.id()), viewer))
                .toList();
        return answer(tickets, now, uis.of(request), "tickets.ics");
    }

    private static ResponseEntity<byte[]> answer(List<Ticket> tickets, Instant now, Ui ui, String name) {
        var root = ServletUriComponentsBuilder.fromCurrentContextPath();
        var entries = TicketCalendar.of(tickets, now, root, ticket -> note(ticket.reservation(), ui));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(entries.getBytes(StandardCharsets.UTF_8));
    }

    private static String note(Reservation held, Ui ui) {
        return ui.t("reservations.calendar-note", TicketRow.spaced(held.code()), held.people());
    }
}
