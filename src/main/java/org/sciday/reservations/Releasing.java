package org.sciday.reservations;

import java.time.Instant;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Gives places back and serves those who wait. */
@Component
class Releasing {

    private final StockStore stocks;
    private final ReservationStore store;
    private final Promoting promoting;
    private final ReservationJournal journal;
    private final ReservationSettings settings;

    Releasing(
            StockStore stocks,
            ReservationStore store,
            Promoting promoting,
            ReservationJournal journal,
            ReservationSettings settings) {
        this.stocks = stocks;
        this.store = store;
        this.promoting = promoting;
        this.journal = journal;
        this.settings = settings;
    }

    boolean isCancellable(Reservation reservation, Offer offer, Instant now) {
        return switch (reservation.status()) {
            case WAITLISTED -> true;
            case CONFIRMED -> now.isBefore(offer.startsAt().minus(settings.cancelBefore()));
            case CANCELLED, USED -> false;
        };
    }

    Reservation release(ReservationId id, Offer offer, Viewer by, Instant now) {
        stocks.lock(offer.session());
        // Read again under the lock: it may have been promoted or cancelled while we waited for it.
        var before = store.find(id).orElseThrow();
        var after = before.cancelled();
        if (after.equals(before)) {
            return before;
        }
        if (!isCancellable(before, offer, now)) {
            throw new RuleBroken("reservations.too-late-to-cancel");
        }
        if (!store.cancel(id, now)) {
            throw new RuleBroken("reservations.already-used");
        }
        var people = before.people();
        if (before.status() == Status.CONFIRMED) {
            stocks.shift(offer.session(), -people, 0);
        } else {
            stocks.shift(offer.session(), 0, -people);
        }
        journal.changed(by, "reservations.cancelled", before, after, ReservationCancelled.of(after));
        promoting.serveAndTell(offer.session(), now);
        return after;
    }
}
