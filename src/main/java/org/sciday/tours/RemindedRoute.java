package org.sciday.tours;

import java.time.Instant;
import org.sciday.shared.AccountId;

/** Who is to hear that something on a route they kept in mind is on tomorrow. */
record RemindedRoute(AccountId holder, RouteId route, String title, String activity, Instant startsAt, String place) {}
