package org.sciday.messages.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that was given up; {@code key} is null for codes, whose words nobody else may see. */
public record DeadLetter(
        UUID id, Instant madeAt, Instant deadAt, @Nullable String key, int attempts, String problem) {}
