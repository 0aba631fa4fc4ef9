package org.sciday.reservations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param maxParty people on one ticket at most
 * @param cancelBefore until how long before the start a confirmed place may be given back
 * @param atOnce bookings worked on at once by a node; fewer than the pool has connections, so that other pages go on
 * @param longestWait how long a booking waits for its turn before it is asked to come again
 * @param patience how often a waiting party may be passed by smaller ones before places are kept for it
 */
@ConfigurationProperties("sciday.reservations")
public record ReservationSettings(
        @DefaultValue("4") int maxParty,
        @DefaultValue("0m") Duration cancelBefore,
        @DefaultValue("3") int patience,
        @DefaultValue("12") int atOnce,
        @DefaultValue("60s") Duration longestWait) {

    public ReservationSettings {
        if (maxParty < 1 || atOnce < 1 || patience < 0 || cancelBefore.isNegative()) {
            throw new IllegalArgumentException("sciday.reservations: a party needs a person, nothing is negative");
        }
    }
}
