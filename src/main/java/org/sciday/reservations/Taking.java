package org.sciday.reservations;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Errand.Take;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes places for many people of one session in one transaction. While there is plenty for everybody of the batch: one
 * insert for all of them, then one conditional update of the stock row, which is locked only until the commit. Otherwise with
 * the row locked first, in the order of arrival. The statements are explained in docs/howto/scarce-things.md.
 */
@Component
class Taking {

    /** From so many on it pays to try without care for repeats. */
    private static final int MANY = 20;

    /** How much a batch leaves to luck. What a quicker way cannot do is rolled back and tried by the next. */
    enum Care {
        /** Nobody holds anything yet, and there is plenty. */
        NONE,
        /** Somebody may hold a place already; there is plenty. */
        REPEATS,
        /** The row is locked first, and everybody is served in turn. */
        LOCKED
    }

    /** The batch wants more than there is: to be rolled back and tried again with the row locked. */
    static final class MoreThanThereIs extends RuntimeException {

        MoreThanThereIs() {
            super("more than there is", null, false, false);
        }
    }

    private final OfferStore offers;
    private final TermsSource terms;
    private final List<TakingRule> rules;
    private final StockStore stocks;
    private final ClaimStore claims;
    private final Promoting promoting;
    private final SoldOut soldOut;
    private final KnownHolders known;
    private final ReservationJournal journal;

    Taking(
            OfferStore offers,
            TermsSource terms,
            List<TakingRule> rules,
            StockStore stocks,
            ClaimStore claims,
            Promoting promoting,
            SoldOut soldOut,
            KnownHolders known,
            ReservationJournal journal) {
        this.offers = offers;
        this.terms = terms;
        this.rules = rules;
        this.stocks = stocks;
        this.claims = claims;
        this.promoting = promoting;
        this.soldOut = soldOut;
        this.known = known;
        this.journal = journal;
    }

    /** What the rules lock, for whoever locks the stock row before they are asked. */
    void lockRules(SessionId session, Instant now) {
        offers.find(session, now).ifPresent(offer -> {
            var held = terms.termsOf(offer.activity());
            rules.forEach(rule -> rule.lock(offer, held));
        });
    }

    /** One answer for each wish, in their order. */
    List<Booking> take(SessionId session, List<Take> wishes, Care care, Instant now) {
        var offer = offers.find(session, now)
                .filter(Offer::published)
                .orElseThrow(() -> new NotFound("reservations.session-not-found"));
        var held = terms.termsOf(offer.activity());
        var batch = new Batch(offer.under(held), held, wishes, now);
        ask(batch);
        var plenty = care != Care.LOCKED && offer.waiting() == 0 && batch.people() <= offer.free();
        if (plenty) {
            takeForAll(batch, care);
        } else {
            takeInTurn(batch);
        }
        var taken = batch.taken();
        answerRepeats(batch);
        rules.forEach(rule -> rule.forget(batch.cameToNothing()));
        journal.taken(taken);
        if (plenty) {
            count(session, taken);
        }
        known.note(session, wishes.stream().map(take -> take.claim().holder()).toList());
        return batch.answers();
    }

    /** The terms, and then each rule, for everybody at once. */
    private void ask(Batch batch) {
        for (var claim : batch.open()) {
            batch.offer()
                    .refusalOf(claim.wish().party(), batch.terms(), claim.at())
                    .ifPresent(reason -> batch.refuse(claim, reason));
        }
        var open = batch.open();
        for (var rule : rules) {
            var refused = open.isEmpty() ? Map.<ReservationId, Reason>of() : rule.refuse(open, batch.offer(), batch.terms());
            for (var claim : open) {
                var reason = refused.get(claim.id());
                if (reason != null) {
                    batch.refuse(claim, reason);
                }
            }
            open = refused.isEmpty() ? open : batch.open();
        }
    }

    private void takeForAll(Batch batch, Care care) {
        var session = batch.offer().session();
        var quick = care == Care.NONE && batch.during() == null && batch.size() >= MANY;
        if (quick) {
            var before = known.of(session);
            dropRepeats(batch, claim -> before.contains(claim.holder()));
        }
        var wanted = batch.open();
        if (wanted.isEmpty()) {
            return;
        }
        var given = batch.reservations(wanted, Status.CONFIRMED);
        (quick ? addNew(given) : addOthers(given, batch)).forEach(batch::give);
    }

    /** Last of all, since all other batches wait for the row from here to the commit. */
    private void count(SessionId session, List<Taken> taken) {
        var people = taken.stream().mapToInt(one -> one.reservation().people()).sum();
        if (people > 0 && !stocks.take(session, people)) {
            throw new MoreThanThereIs();
        }
    }

    private List<Reservation> addNew(List<Reservation> given) {
        claims.addNew(given);
        return given;
    }

    private List<Reservation> addOthers(List<Reservation> given, Batch batch) {
        var added = claims.add(given, batch.during());
        return given.stream().filter(one -> added.contains(one.id())).toList();
    }

    /** With the row locked: who fits gets places, unless somebody waits already; the others join the line, and it is served. */
    private void takeInTurn(Batch batch) {
        var session = batch.offer().session();
        var stock = stocks.lock(session).orElse(null);
        if (stock == null || !stock.open()) {
            batch.open().forEach(claim -> batch.refuse(claim, Reason.NOT_BOOKABLE));
            return;
        }
        dropRepeats(batch, claim -> true);
        var turn = batch.inTurn(stock);
        var added = claims.add(turn, batch.during());
        turn.stream().filter(one -> added.contains(one.id())).forEach(batch::give);
        stocks.shift(session, batch.peopleConfirmed(), batch.peopleWaiting());
        if (batch.peopleWaiting() > 0 || stock.waiting() > 0) {
            var served = new HashSet<>(promoting.serve(session, batch.now()));
            batch.promoted(served);
            claims.confirmOffered(served.stream().filter(batch::has).toList());
            promoting.tell(served.stream().filter(id -> !batch.has(id)).toList(), batch.now());
        }
        noteSoldOut(batch);
    }

    /** Told to later askers from memory, once this is committed. */
    private void noteSoldOut(Batch batch) {
        var session = batch.offer().session();
        var stock = stocks.lock(session).orElseThrow();
        if (stock.free() <= 0 && stock.waiting() >= batch.terms().waitingLimit(stock.capacity())) {
            var holders = claims.holdersOf(session);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    soldOut.note(session, holders);
                }
            });
        }
    }

    /** Who holds a place already takes none from the others, and does not spoil their batch. */
    private void dropRepeats(Batch batch, Predicate<Claim> suspect) {
        var asked = batch.open().stream().filter(suspect).toList();
        var before = claims.earlier(batch.offer().session(), asked);
        asked.stream().filter(claim -> before.containsKey(claim.id())).forEach(claim -> batch.refuse(claim, Reason.ALREADY_HOLDS));
    }

    /** Refused or not inserted, because there is another row: the same request again, or a second wish of the same person. */
    private void answerRepeats(Batch batch) {
        var unclear = batch.unclear();
        if (unclear.isEmpty()) {
            return;
        }
        var known = claims.earlier(batch.offer().session(), unclear);
        for (var claim : unclear) {
            var before = known.get(claim.id());
            if (before != null) {
                batch.answer(claim, answerAgain(before, claim.wish()));
            } else {
                batch.settleRefused(claim, Reason.OVERLAPS);
            }
        }
    }

    /** What the first request with this key was told, as things stand now; or that the person holds another. */
    static Booking answerAgain(Reservation before, BookPlaces wish) {
        if (!before.key().equals(wish.key())) {
            return new Refused(Reason.ALREADY_HOLDS);
        }
        if (!before.session().equals(wish.session())) {
            return new Refused(Reason.KEY_TAKEN);
        }
        return switch (before.status()) {
            case CONFIRMED, USED -> new Confirmed(before);
            case WAITLISTED, OFFERED -> new Waitlisted(before);
            case CANCELLED, LAPSED -> new Refused(Reason.KEY_SPENT);
        };
    }
}
