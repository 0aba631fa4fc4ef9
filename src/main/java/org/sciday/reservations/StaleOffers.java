package org.sciday.reservations;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for offers that nobody took in time. Any node may; what another has withdrawn already is no offer any more. */
@Component
class StaleOffers {

    private static final Logger LOG = LoggerFactory.getLogger(StaleOffers.class);

    private final ReservationStore store;
    private final Lanes lanes;
    private final Clock clock;

    StaleOffers(ReservationStore store, Lanes lanes, Clock clock) {
        this.store = store;
        this.lanes = lanes;
        this.clock = clock;
    }

    void withdraw() {
        for (var session : store.withStaleOffers(clock.instant())) {
            try {
                lanes.run(session, new Errand.Withdraw());
            } catch (RuntimeException problem) {
                LOG.warn("Offers of session {} stay until the next look", session, problem);
            }
        }
    }
}
