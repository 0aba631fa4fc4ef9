package org.sciday.reservations.care;

import java.time.Instant;
import java.util.List;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/**
 * A session that is over, and those who held places of it and did not come.
 *
 * @param countsTo so many no-shows suspend booking
 */
record MissedHolders(
        SessionId session, String title, Instant startsAt, int countsTo, long suspendDays, List<AccountId> holders) {

    MissedHolders {
        holders = List.copyOf(holders);
    }
}
