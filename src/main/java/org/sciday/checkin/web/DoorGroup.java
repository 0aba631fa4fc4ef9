package org.sciday.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.ComingGroup;

/**
 * A group on the door's list.
 *
 * @param admission what to take back, when it is inside
 */
public record DoorGroup(ComingGroup group, @Nullable UUID admission, int inside, @Nullable Instant admittedAt) {

    static DoorGroup awaited(ComingGroup group) {
        return new DoorGroup(group, null, 0, null);
    }
}
