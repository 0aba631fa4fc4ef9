package org.sciday.reservations;

import org.sciday.activities.SessionId;

/**
 * The stock row of a session as it stands while we hold its lock.
 *
 * @param heldBack not given away yet: for later phases, for the door, for groups
 */
record Stock(SessionId session, int capacity, int heldBack, int taken, int waiting, boolean open) {

    int free() {
        return capacity - heldBack - taken;
    }
}
