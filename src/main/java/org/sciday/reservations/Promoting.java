package org.sciday.reservations;

import java.time.Instant;
import java.util.List;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Gives freed places to those who wait. Called with the stock row's lock held, by whoever frees places. */
@Component
class Promoting {

    private static final int WINDOW = 200;

    private final StockStore stocks;
    private final ReservationStore store;
    private final OfferStore offers;
    private final ReservationJournal journal;
    private final HolderNews news;
    private final ReservationSettings settings;

    Promoting(
            StockStore stocks,
            ReservationStore store,
            OfferStore offers,
            ReservationJournal journal,
            HolderNews news,
            ReservationSettings settings) {
        this.stocks = stocks;
        this.store = store;
        this.offers = offers;
        this.journal = journal;
        this.news = news;
        this.settings = settings;
    }

    /** Serves the line as far as places go; returns who got some, for the caller may be among them. */
    List<ReservationId> serve(SessionId session, Instant now) {
        var stock = stocks.lock(session).orElseThrow();
        if (stock.free() <= 0 || stock.waiting() == 0 || !goesOn(session, now)) {
            return List.of();
        }
        var line = new WaitingLine(store.waitingLine(session, WINDOW), stock.capacity(), settings.patience());
        var turn = line.serve(stock.free());
        if (turn.promoted().isEmpty()) {
            return List.of();
        }
        stocks.shift(session, turn.people(), -turn.people());
        store.promote(turn.promoted(), now);
        store.passOver(turn.passed());
        return turn.promoted().stream().map(Waiter::id).toList();
    }

    /** Serves the line and tells those who got places. */
    void serveAndTell(SessionId session, Instant now) {
        tell(serve(session, now), now);
    }

    void tell(List<ReservationId> promoted, Instant now) {
        for (var id : promoted) {
            var after = store.find(id).orElseThrow();
            journal.changed(
                    Viewer.platform(),
                    "reservations.promoted",
                    after.in(Status.WAITLISTED),
                    after,
                    ReservationPromoted.of(after));
            news.promoted(after, now);
        }
    }

    /** The line ends at the session's start. */
    private boolean goesOn(SessionId session, Instant now) {
        return offers.find(session, now)
                .filter(offer -> offer.status() != PublicStatus.CANCELLED && !offer.hasStarted(now))
                .isPresent();
    }
}
