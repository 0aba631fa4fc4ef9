package org.sciday.reservations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param maxParty people on one ticket at most
 * @param cancelBefore until how long before the start a confirmed place may be given back
 * @param lanes batches of a node under way at once; fewer than the pool has connections, so that other pages go on
 * @param batch people served by one transaction at most
 * @param atOnce bookings of a node that wait for their answer at most; who comes then waits outside
 * @param patience how often a waiting party may be passed by smaller ones before places are kept for it
 */
@ConfigurationProperties("sciday.reservations")
public record ReservationSettings(
        @DefaultValue("4") int maxParty,
        @DefaultValue("0m") Duration cancelBefore,
        @DefaultValue("3") int patience,
        @DefaultValue("8") int lanes,
        @DefaultValue("500") int batch,
        @DefaultValue("4000") int atOnce) {

    public ReservationSettings {
        if (maxParty < 1 || lanes < 1 || batch < 1 || atOnce < 1 || patience < 0 || cancelBefore.isNegative()) {
            throw new IllegalArgumentException("sciday.reservations: a party needs a person, nothing is negative");
        }
    }
}
