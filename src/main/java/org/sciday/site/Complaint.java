package org.sciday.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody complains of or suggests.
 *
 * @param contact where to answer, if they said so
 * @param page the page that they came from
 * @param settledAt null while nobody has dealt with it
 */
public record Complaint(
        UUID id,
        String text,
        @Nullable String contact,
        String page,
        Instant madeAt,
        String answer,
        @Nullable Instant settledAt) {}
