package org.sciday.reservations.web;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Passes;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.care.Suspensions;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.sharing.Releases;
import org.sciday.reservations.terms.AudienceRule;
import org.sciday.reservations.terms.TermsInWords;
import org.sciday.secrets.Masks;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Three short steps: who comes, once more all of it, the ticket. The way through sign-in keeps what was chosen. */
@Controller
class BookingPages {

    private final Reservations reservations;
    private final Suspensions suspensions;
    private final Releases releases;
    private final Draws draws;
    private final AudienceRule audiences;
    private final Passes passes;
    private final Accounts accounts;
    private final Clock clock;

    BookingPages(
            Reservations reservations,
            Suspensions suspensions,
            Releases releases,
            Draws draws,
            AudienceRule audiences,
            Passes passes,
            Accounts accounts,
            Clock clock) {
        this.reservations = reservations;
        this.suspensions = suspensions;
        this.releases = releases;
        this.draws = draws;
        this.audiences = audiences;
        this.passes = passes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Public
    @GetMapping("/sessions/{id}/booking")
    Answer choose(@PathVariable SessionId id, @ModelAttribute PartyForm form, BindingResult result, Viewer viewer) {
        var draw = draws.liveOf(id);
        return draw.isPresent()
                ? Redirect.to("/draws/" + draw.get().id())
                : Html.of("reservations/party", page(id, viewer, Form.of(form)));
    }

    @SignedIn
    @GetMapping("/sessions/{id}/booking/confirmation")
    Answer confirm(@PathVariable SessionId id, @ModelAttribute PartyForm form, BindingResult result, Viewer viewer) {
        var offer = reservations.offer(id);
        var party = form.party();
        var problems = party.problemsUnder(reservations.termsOf(offer));
        var held = reservations.heldBy(viewer, id);
        if (held.isPresent()) {
            return toTicket(held.get()).warning(Reason.ALREADY_HOLDS.messageKey());
        }
        if (closedTo(viewer, offer).isPresent()) {
            return Redirect.to("/sessions/" + id + "/booking");
        }
        if (!problems.isEmpty()) {
            return again(id, form, viewer);
        }
        return Html.of("reservations/confirm", confirmPage(offer, Form.of(PartyForm.of(party, Ids.next())), viewer));
    }

    @SignedIn
    @PostMapping("/sessions/{id}/booking")
    Answer book(@PathVariable SessionId id, @ModelAttribute PartyForm form, BindingResult result, Viewer viewer) {
        try {
            var today = Festival.dateOf(clock.instant());
            return answer(id, form, reservations.book(form.wish(id, today), viewer), viewer);
        } catch (InvalidInput problem) {
            if (!form.rows().isEmpty()) {
                return confirmAgain(id, form, problem, viewer);
            }
            return Html.invalid("reservations/party", page(id, viewer, Form.of(form).with(problem)));
        }
    }

    private Answer answer(SessionId id, PartyForm form, Booking booking, Viewer viewer) {
        return switch (booking) {
            case Confirmed confirmed -> toTicket(confirmed.reservation());
            case Waitlisted waiting -> toTicket(waiting.reservation());
            case Refused refused -> refused(id, form, refused.reason(), viewer);
        };
    }

    private Answer refused(SessionId id, PartyForm form, Reason reason, Viewer viewer) {
        return switch (reason) {
            case PARTY_TOO_LARGE, TOO_MANY_CHILDREN -> again(id, form, viewer);
            case DOCUMENTS_MISSING, DOCUMENT_HOLDS, AGE_NOT_ADMITTED, CARD_FROM_ELSEWHERE -> confirmAgain(
                    id, form, documentProblem(id, form, reason), viewer);
            case ALREADY_HOLDS -> reservations
                    .heldBy(viewer, id)
                    .map(held -> toTicket(held).warning(reason.messageKey()))
                    .orElseGet(() -> Redirect.to("/sessions/" + id + "/booking"));
            default ->
                Redirect.to("/sessions/" + id + "/booking").warning(reason.messageKey());
        };
    }

    private Answer again(SessionId id, PartyForm form, Viewer viewer) {
        var terms = reservations.termsOf(reservations.offer(id));
        var problem = new InvalidInput(form.party().problemsUnder(terms));
        return Html.invalid("reservations/party", page(id, viewer, Form.of(form).with(problem)));
    }

    /** What is wrong with those who were named, at their fields where that can be said. */
    private InvalidInput documentProblem(SessionId id, PartyForm form, Reason reason) {
        var offer = reservations.offer(id);
        var named = VisitorRow.read(form.rows(), form.party(), Festival.dateOf(clock.instant()));
        var ages = VisitorRow.ages(named, reservations.termsOf(offer), Festival.dateOf(offer.startsAt()));
        return reason == Reason.AGE_NOT_ADMITTED && !ages.isEmpty()
                ? new InvalidInput(ages)
                : InvalidInput.of("", reason.messageKey());
    }

    private Html confirmAgain(SessionId id, PartyForm form, InvalidInput problem, Viewer viewer) {
        var page = confirmPage(reservations.offer(id), Form.of(form).with(problem), viewer);
        return Html.invalid("reservations/confirm", page);
    }

    /** Who comes by a pass was not looked up, hence the name. */
    private ConfirmPage confirmPage(Offer offer, Form<PartyForm> form, Viewer viewer) {
        var name = Masks.name(accounts.nameOf(viewer.id()));
        var pass = passes.issue(viewer.id(), "/sessions/" + offer.session() + "/booking");
        return new ConfirmPage(offer, reservations.termsOf(offer), name, form, pass);
    }

    private PartyPage page(SessionId id, Viewer viewer, Form<PartyForm> form) {
        var offer = reservations.offer(id);
        @Nullable Reason closed = closedTo(viewer, offer).orElse(null);
        var held = reservations.heldBy(viewer, id).map(Reservation::id).orElse(null);
        var terms = reservations.termsOf(offer);
        var next = offer.wouldWait(1) ? releases.next(id).orElse(null) : null;
        return new PartyPage(offer, terms, closed, held, form, TermsInWords.forVisitors(terms, suspensions.rules()), next);
    }

    /** Said before anything is filled in. */
    private Optional<Reason> closedTo(Viewer viewer, Offer offer) {
        var closed = offer.closedBecause(clock.instant());
        if (closed.isPresent()) {
            return closed;
        }
        if (suspensions.isSuspended(viewer)) {
            return Optional.of(Reason.SUSPENDED);
        }
        var terms = reservations.termsOf(offer);
        return draws.isAwaited(offer.session(), terms)
                ? Optional.of(Reason.DRAWN)
                : audiences.refusalOf(viewer, offer, terms);
    }

    /** The ticket says by itself that it was made just now. */
    private static Redirect toTicket(Reservation reservation) {
        return Redirect.to("/me/tickets/" + reservation.id());
    }
}
