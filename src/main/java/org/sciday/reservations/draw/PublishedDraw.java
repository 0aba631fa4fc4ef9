package org.sciday.reservations.draw;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is published of a draw, for machines: enough to recompute it. What is not published yet is null.
 *
 * @param list frozen, in canonical order
 * @param results in the drawn order
 * @param lineLimit people who wait in line at most; null: all
 */
public record PublishedDraw(
        String procedure,
        UUID draw,
        UUID session,
        String title,
        Instant startsAt,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant drawsAt,
        Draw.State state,
        String commitment,
        @Nullable String beaconSource,
        @Nullable String listHash,
        @Nullable List<Entry> list,
        @Nullable String beacon,
        @Nullable String seed,
        @Nullable Integer places,
        @Nullable List<Result> results,
        @Nullable Integer lineLimit) {

    public PublishedDraw {
        list = list == null ? null : List.copyOf(list);
        results = results == null ? null : List.copyOf(results);
    }
}
