package org.sciday.tours;

import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;

/** The session that could not be had, and why; no place of the others is held. */
public record PackageRefused(SessionId session, Reason reason) {}
