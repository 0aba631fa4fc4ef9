package org.sciday.reservations.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.reservations.FreedPlaces;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Gives places away in portions. Held-back places are planned with the terms, and come free by themselves. */
@Service
public class Releases {

    private static final String SESSION = "reservations.session";

    private record Count(int places) {}

    private final ReleaseStore store;
    private final TermsBook book;
    private final TermsSource terms;
    private final FreedPlaces freed;
    private final TransactionOperations transactions;
    private final Trail trail;
    private final Clock clock;

    Releases(
            ReleaseStore store,
            TermsBook book,
            TermsSource terms,
            FreedPlaces freed,
            TransactionOperations transactions,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.terms = terms;
        this.freed = freed;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** From now on places are shared out like this; sessions that are booked already keep who they have. */
    @Transactional
    public void set(ActivityId activity, Sharing sharing, int version, Viewer by) {
        book.set(activity, book.kept(activity, by).terms().with(sharing), version, by);
        plan(activity);
    }

    /** What a session has to give later, as those see it who find none left. */
    @Transactional(readOnly = true)
    public Optional<Release> next(SessionId session) {
        return store.next(session, clock.instant());
    }

    /** Gives away what is due; each session in a transaction of its own. Returns how many places. */
    public int releaseDue() {
        return store.due(clock.instant()).stream().mapToInt(this::release).sum();
    }

    private int release(SessionId session) {
        Integer places = transactions.execute(status -> {
            var locked = store.lock(session);
            var taken = store.take(session, clock.instant());
            if (taken > 0 && locked.isPresent()) {
                store.settle(session);
                trail.record(
                        Viewer.platform(), "reservations.released", SESSION, session.value(), null, new Count(taken));
                freed.serve(session);
            }
            return taken;
        });
        return places == null ? 0 : places;
    }

    /** Plans the activity's sessions anew; what has been given away stays given away. */
    void plan(ActivityId activity) {
        var sharing = sharingOf(terms.termsOf(activity));
        for (var session : store.lockAllOf(activity)) {
            if (session.heldBack() > 0 || !sharing.holdsNothingBack()) {
                plan(session, sharing);
            }
        }
    }

    private void plan(PlannedSession session, Sharing sharing) {
        var now = clock.instant();
        var plan = ReleasePlan.of(sharing, session.capacity(), session.startsAt(), now);
        store.dropPlan(session.id());
        if (plan.walkIn() > 0) {
            store.hold(session.id(), "WALK_IN", plan.walkIn(), null, now);
        }
        plan.releases().forEach(one -> store.hold(session.id(), "PHASE", one.places(), one.at(), now));
        store.settle(session.id());
        if (session.waiting() > 0) {
            freed.serve(session.id());
        }
    }

    /** What is drawn by lot is drawn at once; only the door's share is kept. */
    private static Sharing sharingOf(Terms terms) {
        var sharing = terms.sharing();
        return terms.allocation() == Terms.Allocation.DRAW
                ? new Sharing(List.of(), sharing.walkInShare(), sharing.returnsWithin(), sharing.groups())
                : sharing;
    }
}
