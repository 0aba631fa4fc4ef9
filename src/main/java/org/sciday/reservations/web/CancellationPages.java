package org.sciday.reservations.web;

import java.util.List;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.secrets.Masks;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving places back: asked once, done once. */
@Controller
class CancellationPages {

    private final Reservations reservations;

    CancellationPages(Reservations reservations) {
        this.reservations = reservations;
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/cancellation")
    Answer ask(@PathVariable ReservationId id, Viewer viewer) {
        var page = new TicketPage(reservations.ticketOf(id, viewer), Masks.name(viewer.name()), null, false, List.of());
        return page.ticket().cancellable()
                ? Html.of("reservations/cancellation", page)
                : Redirect.to(page.href());
    }

    @SignedIn
    @PostMapping("/me/tickets/{id}/cancellation")
    Answer cancel(@PathVariable ReservationId id, Viewer viewer) {
        try {
            reservations.cancel(id, viewer);
            return Redirect.to("/me/tickets/" + id).saying("reservations.cancelled");
        } catch (RuleBroken problem) {
            return Redirect.to("/me/tickets/" + id)
                    .warning(problem);
        }
    }
}
