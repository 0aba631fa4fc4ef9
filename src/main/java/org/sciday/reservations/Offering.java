package org.sciday.reservations;

import java.time.Instant;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Errand.Accept;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Places that came free and wait for a yes. Called with the stock row's lock held. */
@Component
class Offering {

    private final StockStore stocks;
    private final ReservationStore store;
    private final Promoting promoting;
    private final HolderNews news;
    private final ReservationJournal journal;

    Offering(
            StockStore stocks,
            ReservationStore store,
            Promoting promoting,
            HolderNews news,
            ReservationJournal journal) {
        this.stocks = stocks;
        this.store = store;
        this.promoting = promoting;
        this.news = news;
        this.journal = journal;
    }

    Reservation accept(Accept wish, Instant now) {
        var before = store.find(wish.reservation()).orElseThrow();
        if (before.status() == Status.CONFIRMED) {
            return before;
        }
        var until = before.offeredUntil();
        if (before.status() != Status.OFFERED || until == null || !now.isBefore(until)) {
            throw new RuleBroken("reservations.offer-over");
        }
        store.move(before.id(), Status.OFFERED, Status.CONFIRMED, now);
        var after = before.in(Status.CONFIRMED);
        journal.changed(wish.by(), "reservations.accepted", before, after);
        return after;
    }

    /** What nobody took in time goes to the next in line. */
    void withdraw(SessionId session, Instant now) {
        for (var before : store.staleOffers(session, now)) {
            store.cancel(before.id(), now);
            stocks.shift(session, -before.people(), 0);
            var after = before.cancelled();
            journal.cancelled(Viewer.platform(), "reservations.offer-expired", before, after);
            news.offerExpired(after, now);
        }
        promoting.serveAndTell(session, now);
    }
}
