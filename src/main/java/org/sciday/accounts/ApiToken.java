package org.sciday.accounts;

import java.time.Instant;
import java.util.UUID;

/** A token as its owner sees it. */
public record ApiToken(UUID id, String name, Instant madeAt, Instant expiresAt) {}
