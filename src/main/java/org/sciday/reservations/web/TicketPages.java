package org.sciday.reservations.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sciday.documents.QrCode;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.care.Suspensions;
import org.sciday.secrets.Masks;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's tickets: all of them, one of them, on paper, in the calendar. */
@Controller
class TicketPages {

    private final Reservations reservations;
    private final TicketQueries queries;
    private final Suspensions suspensions;
    private final PartyNames names;
    private final Clock clock;

    TicketPages(
            Reservations reservations,
            TicketQueries queries,
            Suspensions suspensions,
            PartyNames names,
            Clock clock) {
        this.reservations = reservations;
        this.queries = queries;
        this.suspensions = suspensions;
        this.names = names;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/tickets")
    Answer list(Viewer viewer) {
        var now = clock.instant();
        var coming = queries.coming(viewer.id(), now);
        var page = new TicketsPage(coming, queries.past(viewer.id(), now), suspensions.isSuspended(viewer));
        return Html.of("reservations/tickets", page);
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}")
    Answer show(@PathVariable ReservationId id, Viewer viewer) {
        return Html.of("reservations/ticket", page(id, viewer));
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/paper")
    Answer print(@PathVariable ReservationId id, Viewer viewer) {
        return Html.of("reservations/paper", page(id, viewer));
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable ReservationId id, Viewer viewer) {
        var entry = TicketCalendar.of(reservations.ticketOf(id, viewer), clock.instant());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ticket.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(entry.getBytes(StandardCharsets.UTF_8));
    }

    private TicketPage page(ReservationId id, Viewer viewer) {
        var ticket = reservations.ticketOf(id, viewer);
        var token = ticket.token();
        var qr = token == null ? null : QrCode.svg(token);
        return new TicketPage(ticket, Masks.name(viewer.name()), qr, names.of(id));
    }
}
