package org.sciday.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * One line of the trail as it is kept.
 *
 * @param account null when the platform itself or a passer-by acted
 * @param before the thing as JSON before the action, null when there was none
 * @param seal null during the moment between commit and sealing
 */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable AccountId account,
        @Nullable UnitId unit,
        @Nullable String address,
        String action,
        String objectType,
        UUID objectId,
        boolean refused,
        @Nullable String before,
        @Nullable String after,
        @Nullable Seal seal) {

    /** The place in the chain, with hashes in hexadecimal. */
    public record Seal(long position, String previousHash, String hash) {}
}
