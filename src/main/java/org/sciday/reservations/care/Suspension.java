package org.sciday.reservations.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * For some weeks a person books nothing, because places were kept for them that others would have used.
 *
 * @param missed how many no-shows it was made for
 * @param unit whose sessions were missed most
 */
public record Suspension(
        SuspensionId id,
        AccountId account,
        int missed,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant liftedAt,
        @Nullable UnitId unit) {

    public boolean runsAt(Instant now) {
        return liftedAt == null && now.isBefore(endsAt);
    }
}
