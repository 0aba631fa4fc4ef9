package org.sciday.checkin;

import java.time.Instant;
import org.sciday.reservations.ComingGroup;

/** What the door says to a group. */
public sealed interface GroupEntry {

    record Admitted(AdmissionId admission, ComingGroup group, int people, Instant at) implements GroupEntry {}

    record AlreadyInside(ComingGroup group, Instant at) implements GroupEntry {}

    record Refused(Entry.Reason reason) implements GroupEntry {}
}
