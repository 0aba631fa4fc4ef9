package org.sciday.reservations.web;

import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One more comes along, or somebody stays at home. */
@Controller
class PartyChangePages {

    private final Reservations reservations;

    PartyChangePages(Reservations reservations) {
        this.reservations = reservations;
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/party")
    Answer edit(@PathVariable ReservationId id, Viewer viewer) {
        var ticket = reservations.ticketOf(id, viewer);
        var terms = reservations.termsOf(ticket.offer());
        if (!ticket.cancellable()) {
            return Redirect.to("/me/tickets/" + id);
        }
        if (terms.documents() == Terms.Documents.EVERYBODY) {
            return Redirect.to("/me/tickets/" + id).warning("reservations.named-party");
        }
        var form = Form.of(PartyForm.of(ticket.reservation().party(), Ids.next()));
        return Html.of("reservations/resize", new PartyChangePage(ticket, terms, form));
    }

    @SignedIn
    @PostMapping("/me/tickets/{id}/party")
    Answer change(
            @PathVariable ReservationId id, @ModelAttribute PartyForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return Html.invalid("reservations/resize", page(id, Form.of(form, result), viewer));
        }
        try {
            var changed = reservations.resize(id, form.party(), viewer);
            return Redirect.to("/me/tickets/" + id)
                    .saying("reservations.party-changed", changed.party().people());
        } catch (InvalidInput problem) {
            return Html.invalid("reservations/resize", page(id, Form.of(form, result).with(problem), viewer));
        } catch (RuleBroken problem) {
            return Redirect.to("/me/tickets/" + id)
                    .warning(problem);
        }
    }

    private PartyChangePage page(ReservationId id, Form<PartyForm> form, Viewer viewer) {
        var ticket = reservations.ticketOf(id, viewer);
        return new PartyChangePage(ticket, reservations.termsOf(ticket.offer()), form);
    }
}
