package org.sciday.reservations.care.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One appeal in the desk's list.
 *
 * @param unit whose sessions were missed most
 */
public record AppealRow(
        UUID id,
        String maskedName,
        String unit,
        int missed,
        Instant madeAt,
        Instant endsAt,
        @Nullable String decision) {}
