package org.sciday.reservations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.messages.Messages;
import org.sciday.reservations.Reservation.Status;
import org.springframework.stereotype.Component;

/** Tells holders what happens to their places. Written in the transaction that does it, delivered after its commit. */
@Component
class HolderNews {

    private final Messages messages;
    private final ReservationStore store;
    private final OfferStore offers;

    HolderNews(Messages messages, ReservationStore store, OfferStore offers) {
        this.messages = messages;
        this.store = store;
        this.offers = offers;
    }

    /** Their turn: the places are theirs, or kept for them until they say yes. */
    void promoted(Reservation reservation, Instant now) {
        var until = reservation.status() == Status.OFFERED ? reservation.offeredUntil() : null;
        offers.find(reservation.session(), now)
                .ifPresent(offer -> messages.tell(
                        reservation.holder(),
                        until == null ? "reservations.told.promoted" : "reservations.told.offered",
                        until == null
                                ? List.of(offer.title(), offer.startsAt())
                                : List.of(offer.title(), offer.startsAt(), until),
                        "/me/tickets/" + reservation.id()));
    }

    void offerExpired(Reservation reservation, Instant now) {
        offers.find(reservation.session(), now)
                .ifPresent(offer -> messages.tell(
                        reservation.holder(),
                        "reservations.told.offer-expired",
                        List.of(offer.title(), offer.startsAt()),
                        "/me/tickets/" + reservation.id()));
    }

    void lapsed(Reservation reservation, Offer offer) {
        messages.tell(
                reservation.holder(),
                "reservations.told.lapsed",
                List.of(offer.title(), offer.startsAt()),
                "/me/tickets/" + reservation.id());
    }

    /** Each holder hears once of each of their sessions that is at another time or place now. */
    void moved(List<Moved> moved, Instant now) {
        var before = moved.stream().collect(Collectors.toMap(Moved::session, Moved::toldStartsAt));
        for (var offer : offers.list(before.keySet(), now)) {
            if (!offer.hasEnded(now)) {
                // The count makes each move a sentence of its own: what is told again in the same words is told once.
                var toldStartsAt = Objects.requireNonNull(before.get(offer.session()));
                var place = offer.place().isEmpty() ? "—" : offer.place();
                messages.tell(
                        store.holdersOf(offer.session()),
                        "reservations.told.moved",
                        List.of(offer.title(), offer.startsAt(), place, toldStartsAt, offer.moves()),
                        "/me/tickets");
            }
        }
    }

    /** To be called before the reservations of a cancelled session fall. */
    void statusChanged(List<SessionId> sessions, PublicStatus status, Instant now) {
        for (var offer : offers.list(sessions, now)) {
            if (!offer.hasEnded(now)) {
                messages.tell(
                        store.holdersOf(offer.session()),
                        "reservations.told." + status,
                        List.of(offer.title(), offer.startsAt()),
                        "/me/tickets");
            }
        }
    }
}
