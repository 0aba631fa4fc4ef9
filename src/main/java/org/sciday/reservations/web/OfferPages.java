package org.sciday.reservations.web;

import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A place came free and is kept: the yes to it. The no is the cancellation. */
@Controller
class OfferPages {

    private final Reservations reservations;

    OfferPages(Reservations reservations) {
        this.reservations = reservations;
    }

    @SignedIn
    @PostMapping("/me/tickets/{id}/acceptance")
    Answer accept(@PathVariable ReservationId id, Viewer viewer) {
        var ticket = Redirect.to("/me/tickets/" + id);
        try {
            reservations.accept(id, viewer);
            return ticket.saying("reservations.offer.accepted");
        } catch (RuleBroken problem) {
            return ticket.warning(problem);
        }
    }
}
