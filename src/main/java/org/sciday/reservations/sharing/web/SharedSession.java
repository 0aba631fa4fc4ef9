package org.sciday.reservations.sharing.web;

import java.time.Instant;
import org.sciday.reservations.sharing.ReleasePlan;

/** What some way of sharing means for one session, in places and moments. */
public record SharedSession(Instant startsAt, int capacity, ReleasePlan plan) {

    /** Given away from the beginning. */
    public int first() {
        return capacity
                - plan.walkIn()
                - plan.releases().stream().mapToInt(release -> release.places()).sum();
    }
}
