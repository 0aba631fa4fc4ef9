package org.sciday.reservations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/**
 * The terms on which an activity gives its places away: rules as data, said in words to those who set them and to those who
 * book. All hours are those of {@link Festival#ZONE}.
 *
 * @param daysAhead booking opens so many days before the session's day, at the release hour; null: when the activity is
 *     published, or at the session's own opening time
 * @param releaseHour the hour of the day at which booking opens
 * @param maxParty people on one ticket at most
 * @param childrenPerAdult children that one adult may bring at most
 * @param cancelBefore until how long before the start a confirmed place may be given back
 * @param noOverlap who holds a place elsewhere at the same time gets none here, if that session has this rule too
 * @param waitingLimit people who may wait in line at most; 0: there is no line; null: twice as many as there are places, and
 *     200 at least
 * @param offerFor how long a place that came free is kept for who is next, until they say yes; zero: it is theirs at once
 * @param allocation who comes first, or the lot
 */
public record Terms(
        @Nullable Integer daysAhead,
        LocalTime releaseHour,
        int maxParty,
        int childrenPerAdult,
        Duration cancelBefore,
        boolean noOverlap,
        @Nullable Integer waitingLimit,
        Duration offerFor,
        Allocation allocation) {

    private static final int FEW = 200;

    /** How places are given away. */
    public enum Allocation {
        /** To those who ask first. */
        FIRST_COME,
        /** By a draw among all who asked within a window; asking early is worth nothing. */
        DRAW
    }

    /** What holds where nobody has set anything. */
    public static Terms usual(ReservationSettings settings) {
        return new Terms(
                null,
                LocalTime.NOON,
                settings.maxParty(),
                settings.maxParty() - 1,
                settings.cancelBefore(),
                false,
                null,
                Duration.ZERO,
                Allocation.FIRST_COME);
    }

    /** How many may wait in line for a session of so many places. */
    public int waitingLimit(int capacity) {
        return waitingLimit == null ? Math.max(FEW, 2 * capacity) : waitingLimit;
    }

    /** When booking of a session opens; null: with the publication. */
    public @Nullable Instant opensAt(Instant startsAt, @Nullable Instant ownOpening) {
        if (daysAhead == null || ownOpening != null) {
            return ownOpening;
        }
        return Festival.dateOf(startsAt)
                .minusDays(daysAhead)
                .atTime(releaseHour)
                .atZone(Festival.ZONE)
                .toInstant();
    }
}
