package org.sciday.reservations;

import java.time.Instant;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.Conflict;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Takes places or a place in the line. First the stock row, then the reservation, as docs/howto/scarce-things.md says. */
@Component
class Taking {

    private final StockStore stocks;
    private final ReservationStore store;
    private final Promoting promoting;
    private final ReservationJournal journal;

    Taking(StockStore stocks, ReservationStore store, Promoting promoting, ReservationJournal journal) {
        this.stocks = stocks;
        this.store = store;
        this.promoting = promoting;
        this.journal = journal;
    }

    Booking take(BookPlaces wish, Viewer by, Instant now) {
        var people = wish.party().people();
        if (!stocks.take(wish.session(), people)) {
            return join(wish, by, now);
        }
        var reservation = Reservation.made(wish, by.id(), Status.CONFIRMED, now);
        if (!store.add(reservation)) {
            stocks.shift(wish.session(), -people, 0);
            return earlier(wish, by);
        }
        journal.changed(by, "reservations.confirmed", null, reservation, ReservationConfirmed.of(reservation));
        return new Confirmed(reservation);
    }

    /** Joining and serving under one lock: who joins while a place comes free is not forgotten in the line. */
    private Booking join(BookPlaces wish, Viewer by, Instant now) {
        var people = wish.party().people();
        if (!stocks.queue(wish.session(), people)) {
            return new Refused(Reason.NOT_BOOKABLE);
        }
        var waiting = Reservation.made(wish, by.id(), Status.WAITLISTED, now);
        if (!store.add(waiting)) {
            stocks.shift(wish.session(), 0, -people);
            return earlier(wish, by);
        }
        var served = promoting.serve(wish.session(), now);
        if (served.contains(waiting.id())) {
            promoting.tell(served.stream().filter(id -> !id.equals(waiting.id())).toList(), now);
            var confirmed = waiting.in(Status.CONFIRMED);
            journal.changed(by, "reservations.confirmed", null, confirmed, ReservationConfirmed.of(confirmed));
            return new Confirmed(confirmed);
        }
        journal.changed(by, "reservations.waitlisted", null, waiting, ReservationWaitlisted.of(waiting));
        promoting.tell(served, now);
        return new Waitlisted(waiting);
    }

    /** The insert met another row: the same request again, or a second wish of the same person. */
    private Booking earlier(BookPlaces wish, Viewer by) {
        return store.findByKey(by.id(), wish.key())
                .or(() -> store.findActive(wish.session(), by.id()))
                .map(before -> answerAgain(before, wish))
                .orElseThrow();
    }

    /** What the first request with this key was told, as things stand now; or that the person holds another. */
    static Booking answerAgain(Reservation before, BookPlaces wish) {
        if (!before.key().equals(wish.key())) {
            return new Refused(Reason.ALREADY_HOLDS);
        }
        if (!before.session().equals(wish.session())) {
            throw new Conflict("reservations.key-taken");
        }
        return switch (before.status()) {
            case CONFIRMED, USED -> new Confirmed(before);
            case WAITLISTED -> new Waitlisted(before);
            case CANCELLED -> new Refused(Reason.KEY_SPENT);
        };
    }
}
