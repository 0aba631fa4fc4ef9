package org.sciday.reservations;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.Conflict;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns the outcome of a draw into reservations: one lock on the stock row, all of them or none. */
@Service
public class DrawnPlaces {

    private final StockStore stocks;
    private final ClaimStore claims;
    private final DrawnPlacesStore store;
    private final OfferStore offers;
    private final ReservationJournal journal;
    private final Clock clock;

    DrawnPlaces(
            StockStore stocks,
            ClaimStore claims,
            DrawnPlacesStore store,
            OfferStore offers,
            ReservationJournal journal,
            Clock clock) {
        this.stocks = stocks;
        this.claims = claims;
        this.store = store;
        this.offers = offers;
        this.journal = journal;
        this.clock = clock;
    }

    /** The session with its places as they are now, published or not. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(SessionId session) {
        return offers.find(session, clock.instant());
    }

    /** Whose claims cannot become reservations because of others that these people have. */
    @Transactional(readOnly = true)
    public Map<ReservationId, Reason> barred(Offer offer, Terms terms, Collection<Claim> wanted) {
        var barred = new HashMap<ReservationId, Reason>();
        var during = duringOf(offer, terms);
        if (during != null) {
            store.overlapping(wanted, during).forEach(id -> barred.put(id, Reason.OVERLAPS));
        }
        claims.earlier(offer.session(), wanted).keySet().forEach(id -> barred.put(id, Reason.ALREADY_HOLDS));
        return barred;
    }

    /**
     * Confirms the placed and lines up the waiting, each list in the order of the draw. When the stock differs from the
     * offer that the draw reckoned with, nothing is given, and the draw is to be reckoned anew.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Offer offer, Terms terms, List<Claim> placed, List<Claim> waiting) {
        var session = offer.session();
        var stock = stocks.lock(session).orElseThrow();
        if (Math.max(0, stock.free()) != offer.free()) {
            throw new Conflict("reservations.draw.places-changed");
        }
        var given = Stream.concat(
                        placed.stream().map(claim -> Reservation.of(claim, Status.CONFIRMED)),
                        waiting.stream().map(claim -> Reservation.of(claim, Status.WAITLISTED)))
                .toList();
        if (claims.add(given, duringOf(offer, terms)).size() != given.size()) {
            throw new Conflict("reservations.draw.places-changed");
        }
        stocks.shift(session, people(placed), people(waiting));
        journal.taken(
                given.stream().map(one -> new Taken(Viewer.platform(), one)).toList());
    }

    private static @Nullable String duringOf(Offer offer, Terms terms) {
        return terms.noOverlap() ? "[" + offer.startsAt() + "," + offer.endsAt() + ")" : null;
    }

    private static int people(List<Claim> list) {
        return list.stream().mapToInt(Claim::people).sum();
    }
}
