package org.sciday.reservations;

import org.sciday.activities.SessionId;

/** The stock row of a session as it stands while we hold its lock. */
record Stock(SessionId session, int capacity, int taken, int waiting, boolean open) {

    int free() {
        return capacity - taken;
    }
}
