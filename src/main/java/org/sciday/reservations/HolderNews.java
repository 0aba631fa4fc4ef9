package org.sciday.reservations;

import java.time.Instant;
import java.util.List;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.messages.Messages;
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

    void promoted(Reservation reservation, Instant now) {
        offers.find(reservation.session(), now).ifPresent(offer -> messages.tell(
                reservation.holder(),
                "reservations.told.promoted",
                List.of(offer.title(), offer.startsAt()),
                "/me/tickets/" + reservation.id()));
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
