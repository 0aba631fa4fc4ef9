package org.sciday.reservations.draw;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;

/**
 * The draw of a session's places, as it stands. The seed is sealed in its row until it is published.
 *
 * @param drawsAt when a job draws; null: the unit does, by hand
 * @param beaconSource a figure that nobody knows before the list is frozen, and where all can read it
 * @param beacon that figure, once the unit has entered it
 * @param commitment hash of the seed, published before the first request
 * @param listHash hash of the frozen list
 * @param seed published after the draw
 * @param places that were given away
 * @param lineLimit people who wait in line afterwards at most; null: all, in draws of earlier days
 */
public record Draw(
        DrawId id,
        SessionId session,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant drawsAt,
        @Nullable String beaconSource,
        @Nullable String beacon,
        String commitment,
        State state,
        @Nullable String listHash,
        @Nullable String seed,
        @Nullable Integer places,
        @Nullable Instant closedAt,
        @Nullable Instant drawnAt,
        @Nullable String calledOffBecause,
        @Nullable Integer lineLimit) {

    /** How long the hash of the list stands in public before the seed may follow, so that anybody can note it. */
    public static final Duration LIST_STANDS = Duration.ofMinutes(10);

    public enum State {
        /** The window is to come or open. */
        ANNOUNCED,
        /** The list is frozen. */
        CLOSED,
        DRAWN,
        CALLED_OFF;

        public boolean isLive() {
            return this == ANNOUNCED || this == CLOSED;
        }
    }

    /** Requests are taken, changed and withdrawn now. */
    public boolean isOpenAt(Instant now) {
        return state == State.ANNOUNCED && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isToBeClosedAt(Instant now) {
        return state == State.ANNOUNCED && !now.isBefore(closesAt);
    }

    /** May be drawn now, if the figure is there that it waits for. */
    public boolean isDrawableAt(Instant now) {
        return closedAt != null
                && state == State.CLOSED
                && !now.isBefore(closedAt.plus(LIST_STANDS))
                && (drawsAt == null || !now.isBefore(drawsAt));
    }

    public boolean waitsForBeacon() {
        return beaconSource != null && beacon == null;
    }

    /** What goes into the keys: the announced figure, or nothing. */
    String beaconText() {
        return beacon == null ? "" : beacon;
    }
}
