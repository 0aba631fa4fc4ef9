package org.sciday.reservations;

import java.time.Clock;
import org.sciday.activities.SessionId;
import org.springframework.stereotype.Component;

/**
 * For the parts of this module that free places in their own way: those who wait are served and told. To be called in the
 * transaction that frees the places, with the stock row locked.
 */
@Component
public class FreedPlaces {

    private final Promoting promoting;
    private final Clock clock;

    FreedPlaces(Promoting promoting, Clock clock) {
        this.promoting = promoting;
        this.clock = clock;
    }

    public void serve(SessionId session) {
        promoting.serveAndTell(session, clock.instant());
    }
}
