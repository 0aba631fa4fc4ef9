package org.sciday.checkin;

import java.time.Duration;
import java.time.Instant;
import org.sciday.activities.SessionFacts;
import org.sciday.shared.Viewer;

/**
 * Where and by whom a batch of scans was made.
 *
 * @param opensAt nobody was let in before, whatever the device's clock says
 * @param clockOff by how much the device's clock is behind ours
 */
record DoorPost(SessionFacts door, String gate, Viewer by, Instant opensAt, Instant now, Duration clockOff) {

    /** When it happened by our clock: never in the future, never before the door opened. */
    Instant timeOf(Scan scan) {
        var at = scan.at().plus(clockOff);
        if (at.isAfter(now)) {
            return now;
        }
        return at.isBefore(opensAt) && opensAt.isBefore(now) ? opensAt : at;
    }
}
