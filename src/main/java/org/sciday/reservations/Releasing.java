package org.sciday.reservations;

import java.time.Instant;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Errand.Resize;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Gives places back, all or some, and serves those who wait. Called with the stock row's lock held. */
@Component
class Releasing {

    private final StockStore stocks;
    private final ReservationStore store;
    private final OfferStore offers;
    private final TermsSource terms;
    private final Promoting promoting;
    private final ReservationJournal journal;

    Releasing(
            StockStore stocks,
            ReservationStore store,
            OfferStore offers,
            TermsSource terms,
            Promoting promoting,
            ReservationJournal journal) {
        this.stocks = stocks;
        this.store = store;
        this.offers = offers;
        this.terms = terms;
        this.promoting = promoting;
        this.journal = journal;
    }

    boolean isCancellable(Reservation reservation, Offer offer, Instant now) {
        return switch (reservation.status()) {
            case WAITLISTED, OFFERED -> true;
            case CONFIRMED -> now.isBefore(terms.termsOf(offer.activity()).cancellableUntil(offer.startsAt()));
            case CANCELLED, USED, LAPSED -> false;
        };
    }

    Reservation release(ReservationId id, SessionId session, Viewer by, Instant now) {
        // Read again under the lock: it may have been promoted or cancelled while we waited for it.
        var before = store.find(id).orElseThrow();
        var after = before.cancelled();
        if (after.equals(before)) {
            return before;
        }
        if (!isCancellable(before, offer(session, now), now)) {
            throw new RuleBroken("reservations.too-late-to-cancel");
        }
        if (!store.cancel(id, now)) {
            throw new RuleBroken("reservations.already-used");
        }
        shift(before, -before.people());
        journal.cancelled(by, "reservations.cancelled", before, after);
        promoting.serveAndTell(session, now);
        return after;
    }

    /** Fewer people give places back; more people need free places, and nobody who waits for them. */
    Reservation resize(Resize wish, SessionId session, Instant now) {
        var before = store.find(wish.reservation()).orElseThrow();
        var offer = offer(session, now);
        if (!isCancellable(before, offer, now)) {
            throw new RuleBroken("reservations.too-late-to-change");
        }
        check(wish.party(), offer);
        var more = wish.party().people() - before.people();
        if (before.takesPlaces() && more > 0 && mayNot(more, offer)) {
            throw new RuleBroken("reservations.no-room-for-more", offer.waiting() > 0 ? 0 : offer.free());
        }
        var after = before.with(wish.party());
        store.resize(after);
        shift(before, more);
        journal.changed(wish.by(), "reservations.resized", before, after);
        if (more < 0) {
            promoting.serveAndTell(session, now);
        }
        return after;
    }

    private boolean mayNot(int more, Offer offer) {
        return offer.wouldWait(more) || more > promoting.room(offer, offer.free());
    }

    private void check(Party party, Offer offer) {
        var most = terms.termsOf(offer.activity());
        if (most.documents() == Terms.Documents.EVERYBODY) {
            throw new RuleBroken("reservations.named-party");
        }
        if (party.adults() < 1) {
            throw InvalidInput.of("adults", "reservations.adult-needed");
        }
        if (party.children() < 0) {
            throw InvalidInput.of("children", "shared.number-min", 0);
        }
        if (party.people() > Math.min(most.maxParty(), offer.capacity())) {
            throw InvalidInput.of("children", "reservations.party-too-large", most.maxParty());
        }
        if (most.tooManyChildren(party)) {
            throw InvalidInput.of("children", Booking.Reason.TOO_MANY_CHILDREN.messageKey(), most.childrenPerAdult());
        }
    }

    private void shift(Reservation reservation, int people) {
        if (reservation.takesPlaces()) {
            stocks.shift(reservation.session(), people, 0);
        } else {
            stocks.shift(reservation.session(), 0, people);
        }
    }

    private Offer offer(SessionId session, Instant now) {
        return offers.find(session, now).orElseThrow(() -> new NotFound("reservations.session-not-found"));
    }
}
