package org.sciday.reservations.sharing;

import java.time.Instant;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;

/** A session whose stock row we hold. */
record PlannedSession(SessionId id, ActivityId activity, int capacity, int heldBack, int waiting, Instant startsAt) {}
