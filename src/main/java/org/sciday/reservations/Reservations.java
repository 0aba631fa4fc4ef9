package org.sciday.reservations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Errand.Accept;
import org.sciday.reservations.Errand.GiveBack;
import org.sciday.reservations.Errand.Resize;
import org.sciday.reservations.Errand.Take;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places: asked for, given, given back, shown at the door. The rules are in README.md beside this file. */
@Service
public class Reservations {

    private final ReservationStore store;
    private final OfferStore offers;
    private final Lanes lanes;
    private final Enrolling enrolling;
    private final Tickets tickets;
    private final Lapsing lapsing;
    private final LapseStore lapses;
    private final TermsSource terms;
    private final Clock clock;

    Reservations(
            ReservationStore store,
            OfferStore offers,
            Lanes lanes,
            Enrolling enrolling,
            Tickets tickets,
            Lapsing lapsing,
            LapseStore lapses,
            TermsSource terms,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.lanes = lanes;
        this.enrolling = enrolling;
        this.tickets = tickets;
        this.lapsing = lapsing;
        this.lapses = lapses;
        this.terms = terms;
        this.clock = clock;
    }

    /** The published session with its places as they are now. */
    @Transactional(readOnly = true)
    public Offer offer(SessionId session) {
        return offers.find(session, clock.instant())
                .filter(Offer::published)
                .map(offer -> offer.under(terms.termsOf(offer.activity())))
                .orElseThrow(() -> new NotFound("reservations.session-not-found"));
    }

    /** On what terms places of the session are given away. */
    @Transactional(readOnly = true)
    public Terms termsOf(Offer offer) {
        return terms.termsOf(offer.activity());
    }

    /** Takes places for the whole party, or a place in the line. The same key again gives the first answer. */
    public Booking book(BookPlaces wish, Viewer by) {
        var problems = wish.problems();
        if (!problems.isEmpty()) {
            offer(wish.session()); // of what is not public nobody learns that it exists
            throw new InvalidInput(problems);
        }
        var claim = new Claim(ReservationId.next(), by.id(), wish, clock.instant());
        return lanes.take(new Take(claim, by));
    }

    /** Gives the places back, or leaves the line; those who wait are served at once. */
    public Reservation cancel(ReservationId id, Viewer by) {
        var reservation = tickets.own(id, by, "reservations.cancelled");
        return reservation.status() == Status.CANCELLED
                ? reservation
                : lanes.run(reservation.session(), new GiveBack(id, by));
    }

    /** Takes the place that came free and was offered; too late, and it is somebody else's. */
    public Reservation accept(ReservationId id, Viewer by) {
        var reservation = tickets.own(id, by, "reservations.accepted");
        return reservation.status() == Status.CONFIRMED
                ? reservation
                : lanes.run(reservation.session(), new Accept(id, by));
    }

    /** Comes with more people, or with fewer. More need free places, and nobody who waits for them. */
    public Reservation resize(ReservationId id, Party party, Viewer by) {
        var reservation = tickets.own(id, by, "reservations.resized");
        return lanes.run(reservation.session(), new Resize(id, party, by));
    }

    /** The holder's own ticket; for all others it does not exist. */
    @Transactional(readOnly = true)
    public Ticket ticketOf(ReservationId id, Viewer by) {
        return tickets.ticketOf(tickets.own(id, by, "reservations.seen"), clock.instant());
    }

    /** The person's own claim on the session, if any. */
    @Transactional(readOnly = true)
    public Optional<Reservation> heldBy(Viewer viewer, SessionId session) {
        return viewer.isSignedIn() ? store.findActive(session, viewer.id()) : Optional.empty();
    }

    /** For the door, which asks its own questions of permission. */
    @Transactional(readOnly = true)
    public Optional<Reservation> find(ReservationId id) {
        return store.find(id);
    }

    /** The reservation that a scanned code stands for; empty when anybody but us made it. */
    public Optional<ReservationId> readTicket(String token) {
        return tickets.read(token);
    }

    /** By the six signs that a person reads out; rarely more than one. */
    @Transactional(readOnly = true)
    public List<Reservation> findByCode(SessionId session, String code) {
        var signs = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return signs.matches("[0-9A-Z]{6}") ? store.findByCode(session, signs) : List.of();
    }

    /**
     * Through the door: a confirmed reservation is used once, and one whose places lapsed as long as there are any.
     * False when it has none any more.
     */
    @Transactional
    public boolean use(ReservationId id) {
        return store.move(id, Status.CONFIRMED, Status.USED, clock.instant()) || lapsing.comeLate(id, clock.instant());
    }

    /**
     * They were inside before others got their places, as is known only now: nobody stayed away. Returns when the
     * places went.
     */
    @Transactional
    public Optional<Instant> cameAllTheSame(ReservationId id) {
        return lapses.noteComing(id, clock.instant());
    }

    /** Admitted by mistake: the ticket is good again. */
    @Transactional
    public boolean unuse(ReservationId id) {
        return store.move(id, Status.USED, Status.CONFIRMED, clock.instant()) || lapses.forgetComing(id);
    }

    /**
     * Takes over reservations made elsewhere or made up for a demonstration: in bulk, within the sessions' capacities,
     * without messages. Returns how many were new.
     */
    @Transactional
    public int enrol(List<EnrolledReservation> list, Viewer by) {
        if (!by.isPlatform()) {
            throw new NotAllowed("shared.not-allowed");
        }
        return enrolling.enrol(list);
    }
}
