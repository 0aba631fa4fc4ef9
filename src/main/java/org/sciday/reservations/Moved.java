package org.sciday.reservations;

import java.time.Instant;
import org.sciday.activities.SessionId;

/** A session whose holders believed it to be at another time or place. */
record Moved(SessionId session, Instant toldStartsAt) {}
