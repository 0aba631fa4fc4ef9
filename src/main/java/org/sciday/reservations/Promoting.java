package org.sciday.reservations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final TermsSource terms;
    private final List<TakingRule> rules;
    private final ReservationJournal journal;
    private final HolderNews news;
    private final ReservationSettings settings;

    Promoting(
            StockStore stocks,
            ReservationStore store,
            OfferStore offers,
            TermsSource terms,
            List<TakingRule> rules,
            ReservationJournal journal,
            HolderNews news,
            ReservationSettings settings) {
        this.stocks = stocks;
        this.store = store;
        this.offers = offers;
        this.terms = terms;
        this.rules = rules;
        this.journal = journal;
        this.news = news;
        this.settings = settings;
    }

    /** Serves the line as far as places go; returns who got some, for the caller may be among them. */
    List<ReservationId> serve(SessionId session, Instant now) {
        var stock = stocks.lock(session).orElseThrow();
        if (stock.free() <= 0 || stock.waiting() == 0) {
            return List.of();
        }
        var offer = goingOn(session, now);
        if (offer.isEmpty()) {
            return List.of();
        }
        var room = room(offer.get(), stock.free());
        var line = new WaitingLine(store.waitingLine(session, WINDOW), stock.capacity(), settings.patience());
        var turn = line.serve(room);
        if (turn.promoted().isEmpty()) {
            return List.of();
        }
        stocks.shift(session, turn.people(), -turn.people());
        store.promote(turn.promoted(), now, keptUntil(offer.get(), now));
        store.passOver(turn.passed());
        return turn.promoted().stream().map(Waiter::id).toList();
    }

    /** How many of the free places may be given away, as far as the rules are concerned. */
    int room(Offer offer, int free) {
        var held = terms.termsOf(offer.activity());
        return rules.stream().mapToInt(rule -> rule.room(offer, held)).reduce(free, Math::min);
    }

    /** Null: nobody is asked once more, the place is theirs. */
    private @Nullable Instant keptUntil(Offer offer, Instant now) {
        var held = terms.termsOf(offer.activity());
        var late = offer.hasStarted(now) ? held.lapseAfter() : null;
        if (late == null && held.offerFor().isZero()) {
            return null;
        }
        // Once it has begun nobody waits at the door any more: who still wants to come says so.
        var until = now.plus(late == null ? held.offerFor() : Duration.ofMinutes(late));
        var last = late == null ? offer.startsAt() : offer.endsAt();
        return until.isBefore(last) ? until : last;
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
                    after.status() == Status.OFFERED ? "reservations.offered" : "reservations.promoted",
                    after.in(Status.WAITLISTED),
                    after);
            news.promoted(after, now);
        }
    }

    private Optional<Offer> goingOn(SessionId session, Instant now) {
        return offers.find(session, now)
                .filter(offer -> offer.status() != PublicStatus.CANCELLED && !hasNoLine(offer, now));
    }

    /** The line ends at the session's start; where places lapse afterwards, at its end. */
    private boolean hasNoLine(Offer offer, Instant now) {
        return offer.hasStarted(now)
                && (offer.hasEnded(now)
                        || terms.termsOf(offer.activity()).lapseAfter() == null);
    }
}
