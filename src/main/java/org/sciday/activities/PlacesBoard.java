package org.sciday.activities;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells how many places sessions have left. The module that gives places away offers it as a bean. */
public interface PlacesBoard {

    /** Of the published sessions that can be booked at all; others are left out. */
    Map<SessionId, Places> placesOf(Collection<SessionId> sessions);

    /**
     * @param opensAt when booking opens, if that is still to come
     * @param byLot they are drawn, and the draw is to come: one asks to be among those who are drawn
     * @param href where to book, or to join the waiting list; null when neither is possible now
     */
    record Places(
            int capacity,
            int taken,
            int waiting,
            @Nullable Instant opensAt,
            boolean byLot,
            @Nullable String href) {

        public int free() {
            return Math.max(0, capacity - taken);
        }
    }
}
