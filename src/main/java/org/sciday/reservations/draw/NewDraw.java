package org.sciday.reservations.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** A draw to be announced. Once announced nothing of it changes; it can only be called off. */
public record NewDraw(
        SessionId session,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant drawsAt,
        @Nullable String beaconSource) {

    static final int BEACON_SOURCE_LENGTH = 200;

    /** In a shorter window speed would be worth something after all. */
    static final Duration SHORTEST_WINDOW = Duration.ofHours(1);

    void check(Instant startsAt, Instant now) {
        var errors = new ArrayList<FieldError>();
        var counted = opensAt.isBefore(now) ? now : opensAt;
        if (closesAt.isBefore(counted.plus(SHORTEST_WINDOW).minusSeconds(60))) {
            errors.add(FieldError.of("closesAt", "reservations.draw.window-too-short"));
        }
        var drawn = drawsAt == null ? closesAt.plus(Draw.LIST_STANDS) : drawsAt;
        if (!drawn.isBefore(startsAt)) {
            errors.add(FieldError.of(drawsAt == null ? "closesAt" : "drawsAt", "reservations.draw.too-late"));
        }
        if (drawn.isBefore(closesAt.plus(Draw.LIST_STANDS))) {
            errors.add(FieldError.of("drawsAt", "reservations.draw.too-soon-after", Draw.LIST_STANDS.toMinutes()));
        }
        if (beaconSource != null && beaconSource.length() > BEACON_SOURCE_LENGTH) {
            errors.add(FieldError.of("beaconSource", "shared.too-long", BEACON_SOURCE_LENGTH));
        }
        InvalidInput.check(errors);
    }
}
