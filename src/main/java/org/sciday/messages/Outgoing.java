package org.sciday.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;

/**
 * A letter waiting to go: either a message, whose address is asked for when it goes, or a sealed letter with a code.
 *
 * @param attempts this one included
 * @param read the person has read the message on the page, so the letter has nothing to add
 */
record Outgoing(
        UUID id,
        int attempts,
        @Nullable Instant expiresAt,
        byte @Nullable [] sealedLetter,
        @Nullable AccountId account,
        @Nullable Sentence sentence,
        boolean read) {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    boolean isExpired(Instant now) {
        return expiresAt != null && expiresAt.isBefore(now);
    }

    /** When to try again after this attempt failed; empty when it was the last. */
    Optional<Instant> nextAttempt(Instant now) {
        return attempts <= WAITS.size() ? Optional.of(now.plus(WAITS.get(attempts - 1))) : Optional.empty();
    }
}
