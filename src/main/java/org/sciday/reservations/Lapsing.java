package org.sciday.reservations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Where the terms say so, places of who has not come some minutes after the start go to others. The door's word
 * counts: as long as one of its gates is silent nothing lapses, and who comes late is let in while there is room.
 */
@Component
class Lapsing {

    private final StockStore stocks;
    private final ReservationStore store;
    private final LapseStore lapses;
    private final OfferStore offers;
    private final TermsSource terms;
    private final List<DoorWatch> doors;
    private final Promoting promoting;
    private final ReservationJournal journal;
    private final HolderNews news;

    Lapsing(
            StockStore stocks,
            ReservationStore store,
            LapseStore lapses,
            OfferStore offers,
            TermsSource terms,
            List<DoorWatch> doors,
            Promoting promoting,
            ReservationJournal journal,
            HolderNews news) {
        this.stocks = stocks;
        this.store = store;
        this.lapses = lapses;
        this.offers = offers;
        this.terms = terms;
        this.doors = doors;
        this.promoting = promoting;
        this.journal = journal;
        this.news = news;
    }

    /**
     * Called with the stock row's lock held. Those who wait are offered the places, for there may be nobody at the
     * door.
     */
    void lapse(SessionId session, Instant now) {
        var offer = offers.find(session, now).orElseThrow();
        var minutes = terms.termsOf(offer.activity()).lapseAfter();
        if (minutes == null || offer.hasEnded(now) || !doors.stream().allMatch(door -> door.hearsAllGates(session))) {
            return;
        }
        var wait = Duration.ofMinutes(minutes);
        if (now.isBefore(offer.startsAt().plus(wait))) {
            return;
        }
        var lapsed = lapses.lapse(session, now.minus(wait), now);
        stocks.shift(session, -lapsed.stream().mapToInt(Reservation::people).sum(), 0);
        for (var after : lapsed) {
            journal.changed(Viewer.platform(), "reservations.lapsed", after.in(Status.CONFIRMED), after);
            news.lapsed(after, offer);
        }
        promoting.serveAndTell(session, now);
    }

    /** Through the door after all, on places that nobody else has taken. */
    boolean comeLate(ReservationId id, Instant now) {
        var before = store.find(id).filter(found -> found.status() == Status.LAPSED);
        if (before.isEmpty()) {
            return false;
        }
        var late = before.get();
        var stock = stocks.lock(late.session()).orElseThrow();
        var offer = offers.find(late.session(), now).orElseThrow();
        if (promoting.room(offer, stock.free()) < late.people() || !lapses.use(id, now)) {
            return false;
        }
        stocks.shift(late.session(), late.people(), 0);
        journal.changed(Viewer.platform(), "reservations.came-late", late, late.in(Status.USED));
        return true;
    }
}
