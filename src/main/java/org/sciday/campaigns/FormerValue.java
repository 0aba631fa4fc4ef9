package org.sciday.campaigns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;

/** What a campaign stated before somebody changed it, to be looked at and brought back. */
public record FormerValue<T extends @Nullable Object>(
        UUID id, T value, Instant replacedAt, @Nullable AccountId replacedBy, boolean takenBack) {}
