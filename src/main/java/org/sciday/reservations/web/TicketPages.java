package org.sciday.reservations.web;

import java.time.Clock;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.care.Suspensions;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's tickets on a screen: all of them, and one with its code that turns. */
@Controller
class TicketPages {

    private final TicketViews views;
    private final TicketQueries queries;
    private final Suspensions suspensions;
    private final Clock clock;

    TicketPages(TicketViews views, TicketQueries queries, Suspensions suspensions, Clock clock) {
        this.views = views;
        this.queries = queries;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/tickets")
    Answer list(Viewer viewer) {
        var now = clock.instant();
        var coming = queries.coming(viewer.id(), now);
        var page = TicketsPage.of(coming, queries.past(viewer.id(), now), suspensions.isSuspended(viewer));
        return Html.of("reservations/tickets", page);
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}")
    Answer show(@PathVariable ReservationId id, Viewer viewer) {
        return Html.of("reservations/ticket", views.onPhone(id, viewer));
    }

    /** The codes of the next minutes; 204 when there is nothing to be let in with any more, as after being let in. */
    @SignedIn
    @GetMapping("/me/tickets/{id}/codes")
    ResponseEntity<String> codes(@PathVariable ReservationId id, Viewer viewer) {
        return views.codes(id, viewer)
                .map(codes -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(codes.text()))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
