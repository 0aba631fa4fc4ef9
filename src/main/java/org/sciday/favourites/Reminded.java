package org.sciday.favourites;

import java.time.Instant;
import org.sciday.activities.ActivityId;
import org.sciday.shared.AccountId;

/** Who is to hear that something they kept in mind is on tomorrow. */
record Reminded(AccountId holder, ActivityId activity, String title, Instant startsAt, String place) {}
