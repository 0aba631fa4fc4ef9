package org.sciday.reservations;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for sessions with places that lapse. Any node may; what another has given on already has lapsed. */
@Component
class PlacesOfAbsent {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesOfAbsent.class);

    private final LapseStore store;
    private final Lanes lanes;
    private final Clock clock;

    PlacesOfAbsent(LapseStore store, Lanes lanes, Clock clock) {
        this.store = store;
        this.lanes = lanes;
        this.clock = clock;
    }

    void lapse() {
        for (var session : store.due(clock.instant())) {
            try {
                lanes.run(session, new Errand.Lapse());
            } catch (RuntimeException problem) {
                LOG.warn("Places of session {} lapse with the next look", session, problem);
            }
        }
    }
}
