package org.sciday.reservations.sharing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.sciday.activities.SessionsChanged;
import org.sciday.reservations.ReservationCancelled;
import org.sciday.reservations.TermsSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the plans in step with the programme, and lets returned places come back at a minute that nobody knows. */
@Component
class ReleaseTiming {

    private static final int AFTER_THE_STOCK = 100;

    private final ReleaseStore store;
    private final Releases releases;
    private final TermsSource terms;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    ReleaseTiming(ReleaseStore store, Releases releases, TermsSource terms, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.terms = terms;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_THE_STOCK)
    void on(SessionsChanged event) {
        releases.plan(event.activity());
    }

    /** While somebody waits, the places are theirs at once. */
    @EventListener
    void on(ReservationCancelled event) {
        if (event.held()) {
            store.lock(event.session())
                    .filter(session -> session.waiting() == 0)
                    .ifPresent(session -> keep(session, event.people()));
        }
    }

    private void keep(PlannedSession session, int people) {
        var within = terms.termsOf(session.activity()).sharing().returnsWithin();
        var now = clock.instant();
        if (within > 0) {
            var at = ReturnMoment.of(now, within, random);
            if (at.isBefore(session.startsAt())) {
                store.hold(session.id(), "RETURNED", people, at, now);
                store.settle(session.id());
            }
        }
    }
}
