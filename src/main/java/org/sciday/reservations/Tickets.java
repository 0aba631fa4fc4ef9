package org.sciday.reservations;

import java.time.Instant;
import java.util.Optional;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Shows people their own reservations; to everybody else these do not exist. */
@Component
class Tickets {

    private final ReservationStore store;
    private final OfferStore offers;
    private final Releasing releasing;
    private final TicketSigns signs;
    private final TicketSettings settings;
    private final ReservationJournal journal;

    Tickets(
            ReservationStore store,
            OfferStore offers,
            Releasing releasing,
            TicketSigns signs,
            TicketSettings settings,
            ReservationJournal journal) {
        this.store = store;
        this.offers = offers;
        this.releasing = releasing;
        this.signs = signs;
        this.settings = settings;
        this.journal = journal;
    }

    Reservation own(ReservationId id, Viewer by, String action) {
        var reservation = store.find(id).orElseThrow(() -> new NotFound("reservations.not-found"));
        if (!reservation.holder().equals(by.id())) {
            throw journal.refused(by, action, id);
        }
        return reservation;
    }

    Ticket ticketOf(Reservation reservation, Instant now) {
        var offer = offerOf(reservation, now);
        var waiting = reservation.status() == Status.WAITLISTED;
        return new Ticket(
                reservation,
                offer,
                reservation.opensTheDoor() ? tokenOf(reservation, now) : null,
                waiting ? store.peopleAhead(reservation.id()) : 0,
                releasing.isCancellable(reservation, offer, now));
    }

    Optional<ReservationId> read(String token) {
        return signs.read(token).filter(TicketToken::isGood).map(TicketToken::reservation);
    }

    private String tokenOf(Reservation reservation, Instant now) {
        return settings.phoneOnly() ? signs.phone(reservation, TicketSlot.at(now)) : signs.paper(reservation);
    }

    Offer offerOf(Reservation reservation, Instant now) {
        return offers.find(reservation.session(), now)
                .orElseThrow(() -> new NotFound("reservations.session-not-found"));
    }
}
