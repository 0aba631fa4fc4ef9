package org.sciday.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scan.
 *
 * @param reason why it was refused, or why the people count as walk-ins
 * @param reservation whose ticket it was
 * @param at when the party came in, where it is inside already
 */
public record ScanAnswer(
        UUID nonce,
        Outcome outcome,
        Entry.@Nullable Reason reason,
        @Nullable UUID reservation,
        @Nullable Instant at,
        String gate) {

    public enum Outcome {
        DONE,
        /** Let in at two doors; counted once and kept for somebody to judge. */
        TWICE,
        /** Let in with a ticket that was good no more; counted as walk-ins. */
        STRANGER,
        /** Asked before letting in: the party is inside already. */
        INSIDE,
        /** Asked before letting in: no. */
        REFUSED;

        boolean isKept() {
            return this == DONE || this == TWICE || this == STRANGER;
        }
    }

    static ScanAnswer of(Scan scan, Outcome outcome, @Nullable UUID reservation) {
        return new ScanAnswer(scan.nonce(), outcome, null, reservation, null, "");
    }

    /** They are inside and count as walk-ins, because their ticket was not good. */
    static ScanAnswer stranger(Scan scan, Entry.Reason reason, @Nullable UUID reservation) {
        return new ScanAnswer(scan.nonce(), Outcome.STRANGER, reason, reservation, null, "");
    }

    static ScanAnswer refused(Scan scan, Entry.Reason reason, @Nullable UUID reservation) {
        return new ScanAnswer(scan.nonce(), Outcome.REFUSED, reason, reservation, null, "");
    }
}
