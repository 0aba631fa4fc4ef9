package org.sciday.reservations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Errand.Accept;
import org.sciday.reservations.Errand.GiveBack;
import org.sciday.reservations.Errand.Lapse;
import org.sciday.reservations.Errand.Resize;
import org.sciday.reservations.Errand.Serve;
import org.sciday.reservations.Errand.Take;
import org.sciday.reservations.Errand.Withdraw;
import org.sciday.reservations.Taking.Care;
import org.sciday.shared.Problem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One batch, one transaction. Nobody is answered before the commit; a batch that cannot be kept whole is tried one by one. */
@Component
class LaneWork {

    private static final int TRIES = 4;

    private final Taking taking;
    private final Releasing releasing;
    private final Offering offering;
    private final Lapsing lapsing;
    private final Promoting promoting;
    private final StockStore stocks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LaneWork(
            Taking taking,
            Releasing releasing,
            Offering offering,
            Lapsing lapsing,
            Promoting promoting,
            StockStore stocks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.taking = taking;
        this.releasing = releasing;
        this.offering = offering;
        this.lapsing = lapsing;
        this.promoting = promoting;
        this.stocks = stocks;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Does what all of the batch want, and commits it. What is to be said to each of them then, if it must be an error. */
    List<Runnable> run(SessionId session, List<Pending<?>> batch) {
        try {
            return committed(session, batch);
        } catch (CannotCreateTransactionException noDatabase) {
            return failed(batch, noDatabase);
        } catch (RuntimeException | Error problem) {
            return batch.size() == 1 ? failed(batch, problem) : oneByOne(session, batch);
        }
    }

    /** One errand may have spoilt the others' transaction; each gets one of its own. */
    private List<Runnable> oneByOne(SessionId session, List<Pending<?>> batch) {
        var answers = new ArrayList<Runnable>(batch.size());
        for (var i = 0; i < batch.size(); i++) {
            try {
                answers.addAll(committed(session, List.of(batch.get(i))));
            } catch (CannotCreateTransactionException noDatabase) {
                // To wait for it one after the other, half a minute each, would keep the last for hours.
                answers.addAll(failed(batch.subList(i, batch.size()), noDatabase));
                return answers;
            } catch (RuntimeException | Error problem) {
                answers.add(batch.get(i).failed(problem));
            }
        }
        return answers;
    }

    private static List<Runnable> failed(List<Pending<?>> batch, Throwable problem) {
        return batch.stream().map(errand -> errand.failed(problem)).toList();
    }

    private List<Runnable> committed(SessionId session, List<Pending<?>> batch) {
        var others = batch.stream().anyMatch(pending -> !(pending.errand() instanceof Take));
        var care = others ? Care.LOCKED : Care.NONE;
        for (var attempt = 1; ; attempt++) {
            var taken = care;
            try {
                return Objects.requireNonNull(transaction.execute(status -> errands(session, batch, taken)));
            } catch (ClaimStore.SomebodyHolds repeats) {
                care = Care.REPEATS;
            } catch (Taking.MoreThanThereIs | ConcurrencyFailureException again) {
                care = Care.LOCKED;
                if (attempt >= TRIES) {
                    throw again;
                }
            }
        }
    }

    private List<Runnable> errands(SessionId session, List<Pending<?>> batch, Care care) {
        var now = clock.instant();
        if (care == Care.LOCKED) {
            taking.lockRules(session, now);
            stocks.lock(session);
        }
        var answers = new ArrayList<Runnable>(batch.size());
        var takers = new ArrayList<Pending<?>>();
        for (var pending : batch) {
            if (pending.errand() instanceof Take) {
                takers.add(pending);
            } else {
                takeAll(session, takers, care, now, answers);
                answers.add(one(session, pending, now));
            }
        }
        takeAll(session, takers, care, now, answers);
        return answers;
    }

    private void takeAll(
            SessionId session, List<Pending<?>> takers, Care care, Instant now, List<Runnable> answers) {
        if (takers.isEmpty()) {
            return;
        }
        try {
            var wishes = takers.stream().map(pending -> (Take) pending.errand()).toList();
            var bookings = taking.take(session, wishes, care, now);
            for (var i = 0; i < takers.size(); i++) {
                answers.add(settle(takers.get(i), bookings.get(i)));
            }
        } catch (Problem problem) {
            takers.forEach(pending -> answers.add(pending.failed(problem)));
        }
        takers.clear();
    }

    private Runnable one(SessionId session, Pending<?> pending, Instant now) {
        try {
            return switch (pending.errand()) {
                case GiveBack back -> settle(pending, releasing.release(back.reservation(), session, back.by(), now));
                case Resize resize -> settle(pending, releasing.resize(resize, session, now));
                case Accept accept -> settle(pending, offering.accept(accept, now));
                case Withdraw withdraw -> {
                    offering.withdraw(session, now);
                    yield settle(pending, true);
                }
                case Lapse lapse -> {
                    lapsing.lapse(session, now);
                    yield settle(pending, true);
                }
                case Serve serve -> {
                    promoting.serveAndTell(session, now);
                    yield settle(pending, true);
                }
                case Take take -> throw new IllegalStateException("taken together with others: " + take);
            };
        } catch (Problem problem) {
            return pending.failed(problem);
        }
    }

    /** The errand says what its answer is; the line holds errands of all kinds and cannot. */
    @SuppressWarnings("unchecked")
    private static <T> Runnable settle(Pending<T> pending, Object answer) {
        return pending.settled((T) answer);
    }
}
