package org.sciday.activities.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the API's list is narrowed to. A value that makes no sense is refused, not bent.
 *
 * @param region a code; the whole subtree counts
 * @param from first day on which something is on
 * @param to last day
 * @param cursor as given with the page before
 */
record ActivitySearch(
        @Nullable UUID campaign,
        @Nullable String region,
        @Nullable UUID action,
        @Nullable String kind,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable String q,
        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 60;

    /** The last item of the page before. */
    record Position(Instant publishedAt, UUID id) {

        String cursor() {
            var text = publishedAt + "|" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Position of(String cursor) {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
            if (parts.length != 2) {
                throw new IllegalArgumentException("Not a cursor");
            }
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }
    }

    void demandSense() {
        var errors = new ArrayList<FieldError>();
        if (limit != null && (limit < 1 || limit > MOST)) {
            errors.add(FieldError.of("limit", "activities.range", 1, MOST));
        }
        if (region != null && RegionCode.parse(region).isEmpty()) {
            errors.add(FieldError.of("region", "activities.choice"));
        }
        if (q != null && q.length() > LONGEST) {
            errors.add(FieldError.of("q", "shared.too-long", LONGEST));
        }
        InvalidInput.check(errors);
        position();
    }

    int size() {
        return limit == null ? USUAL : limit;
    }

    String regionPrefix() {
        return region == null ? "" : RegionCode.of(region).prefix();
    }

    List<Position> position() {
        try {
            return cursor == null ? List.of() : List.of(Position.of(cursor));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidInput.of("cursor", "activities.choice");
        }
    }
}
