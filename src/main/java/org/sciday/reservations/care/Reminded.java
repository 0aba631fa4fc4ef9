package org.sciday.reservations.care;

import java.time.Instant;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;

/** Who is to hear the day before of what they have booked. */
record Reminded(ReservationId reservation, AccountId holder, String title, Instant startsAt, String place) {}
