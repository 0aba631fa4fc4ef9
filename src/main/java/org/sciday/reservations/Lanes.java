package org.sciday.reservations;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Errand.Take;
import org.sciday.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One lane for each session that somebody wants something of just now; docs/howto/scarce-things.md tells why. Several nodes
 * have lanes for the same session, because the row decides. Answers come after the commit, never before.
 */
@Component
class Lanes {

    private record Person(SessionId session, AccountId account) {}

    private final LaneWork work;
    private final SoldOut soldOut;
    private final KnownHolders known;
    private final ReservationSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** Threads of the operating system: a virtual one would come behind all who wait for an answer, each time the database has one. */
    private final ExecutorService workers;
    private final ConcurrentHashMap<SessionId, Lane> lanes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Person, Pending<Booking>> asking = new ConcurrentHashMap<>();

    Lanes(LaneWork work, SoldOut soldOut, KnownHolders known, ReservationSettings settings) {
        this.work = work;
        this.soldOut = soldOut;
        this.known = known;
        this.settings = settings;
        workers = Executors.newFixedThreadPool(
                settings.lanes(), Thread.ofPlatform().daemon().name("lane-", 1).factory());
    }

    /** One request of a person at a time: who presses twice waits for the first answer. */
    Booking take(Take errand) {
        var claim = errand.claim();
        var session = claim.wish().session();
        if (soldOut.isFor(session, claim.holder())) {
            return new Refused(Reason.FULL);
        }
        var person = new Person(session, claim.holder());
        var mine = Pending.of(errand);
        for (var before = asking.putIfAbsent(person, mine); before != null; before = asking.putIfAbsent(person, mine)) {
            ignoringFailure(before.answer());
            asking.remove(person, before);
        }
        try {
            return answer(lane(session, mine));
        } finally {
            asking.remove(person, mine);
        }
    }

    <T> T run(SessionId session, Errand<T> errand) {
        return answer(lane(session, Pending.of(errand)));
    }

    /** How many wait in the session's line on this node. */
    int length(SessionId session) {
        return Optional.ofNullable(lanes.get(session)).map(Lane::length).orElse(0);
    }

    private <T> CompletableFuture<T> lane(SessionId session, Pending<T> errand) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Places are given in transactions of their own, which would wait for this one");
        }
        // A lane that is being forgotten just now still does what it is given; for a moment there may be two.
        return lanes.computeIfAbsent(session, this::open).add(errand);
    }

    private Lane open(SessionId session) {
        return new Lane(
                threads, workers, settings.batch(), batch -> work.run(session, batch), () -> forget(session));
    }

    private void forget(SessionId session) {
        lanes.compute(session, (id, lane) -> {
            if (lane != null && !lane.isIdle()) {
                return lane;
            }
            known.forget(session);
            return null;
        });
    }

    private static void ignoringFailure(CompletableFuture<?> other) {
        other.handle((done, problem) -> true).join();
    }

    private static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** What is in the lanes is still committed and answered. */
    @PreDestroy
    void close() {
        threads.close();
        workers.close();
    }
}
