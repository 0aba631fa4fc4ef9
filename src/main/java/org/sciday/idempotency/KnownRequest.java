package org.sciday.idempotency;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An earlier call with the same key; {@code answer} is null while it runs, or for ever when its node died. */
record KnownRequest(
        byte[] fingerprint, Instant startedAt, @Nullable Answer answer) {

    boolean isSameAs(byte[] other) {
        return Arrays.equals(fingerprint, other);
    }
}
