package org.sciday.units;

import java.time.Duration;
import java.time.Instant;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;

/**
 * A role in a unit, offered to whoever holds the link for seven days. It is taken once.
 *
 * @param maskedAddress where the link was sent, as it may be shown
 */
public record Invitation(
        InvitationId id,
        UnitId unit,
        Role role,
        String maskedAddress,
        AccountId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        boolean accepted,
        boolean revoked) {

    public static final Duration LIFE = Duration.ofDays(7);

    public boolean isOpenAt(Instant now) {
        return !accepted && !revoked && now.isBefore(expiresAt);
    }
}
