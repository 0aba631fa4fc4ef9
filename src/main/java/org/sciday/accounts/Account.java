package org.sciday.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;

/** A person's account as sign-in needs it. Addresses stay sealed in the store. */
record Account(
        AccountId id,
        String name,
        @Nullable String passwordHash,
        byte @Nullable [] totpSecretSealed,
        boolean totpConfirmed,
        int failedAttempts,
        @Nullable Instant lockedUntil) {

    static final int ATTEMPTS_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean asksForSecondFactor() {
        return totpConfirmed;
    }
}
