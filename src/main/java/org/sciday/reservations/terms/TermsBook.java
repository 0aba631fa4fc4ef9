package org.sciday.reservations.terms;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Session;
import org.sciday.audit.Trail;
import org.sciday.campaigns.Absence;
import org.sciday.reservations.Terms;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of each activity: looked at and set by those who write it. Who holds a place keeps it, whatever is set. */
@Service
public class TermsBook {

    static final String TYPE = "reservations.terms";

    private final Activities activities;
    private final TermsStore store;
    private final Trail trail;
    private final Clock clock;

    TermsBook(Activities activities, TermsStore store, Trail trail, Clock clock) {
        this.activities = activities;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What holds now for who books there. */
    @Transactional(readOnly = true)
    public Terms termsOf(ActivityId activity) {
        return store.termsOf(activity);
    }

    /** What holds where nobody has set anything. */
    public Terms usual() {
        return store.usual();
    }

    /** What comes of staying away where an activity's terms say nothing: what its campaign says, if it does. */
    @Transactional(readOnly = true)
    public Absence absenceAbove(ActivityId activity) {
        return store.absenceAbove(activity);
    }

    @Transactional(readOnly = true)
    public KeptTerms kept(ActivityId id, Viewer by) {
        writable(id, by);
        return keptOf(id);
    }

    /** From now on these hold, for who books from now on. */
    @Transactional
    public void set(ActivityId id, Terms terms, int version, Viewer by) {
        writable(id, by);
        terms.check();
        var before = keptOf(id);
        if (before.version() == version && before.terms().equals(terms)) {
            return;
        }
        if (!store.put(id, terms, version, by.account(), clock.instant())) {
            throw new Conflict("reservations.terms.changed-meanwhile");
        }
        trail.record(by, "reservations.terms-set", TYPE, id.value(), before.terms(), terms);
    }

    @Transactional(readOnly = true)
    public String titleOf(ActivityId id) {
        return activities.get(id).title();
    }

    /** @param ownOpening set at the session itself, before all terms */
    public record NextSession(Instant startsAt, @Nullable Instant ownOpening) {}

    /** The next one whose places are booked, published or not. */
    @Transactional(readOnly = true)
    public Optional<NextSession> nextSession(ActivityId id) {
        var now = clock.instant();
        return activities.get(id).details().sessions().stream()
                .filter(Session::bookable)
                .flatMap(session -> Stream.ofNullable(session.startsAt())
                        .filter(now::isBefore)
                        .map(start -> new NextSession(start, session.bookingOpensAt())))
                .min(Comparator.comparing(NextSession::startsAt));
    }

    /** People who hold places already, on the terms of the day they booked. */
    @Transactional(readOnly = true)
    public long countHolders(ActivityId id) {
        return store.countHolders(id);
    }

    private KeptTerms keptOf(ActivityId id) {
        return store.find(id).orElseGet(() -> new KeptTerms(store.usual(), 0));
    }

    private Activity writable(ActivityId id, Viewer by) {
        var activity = activities.see(id, by);
        if (!activities.mayWrite(activity, by)) {
            throw new NotAllowed("activities.not-yours");
        }
        return activity;
    }
}
