package org.sciday.activities.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the API is asked to keep.
 *
 * @param unit for a new one; left out: the unit the caller acts for
 * @param key for a new one; the same key twice makes one draft
 * @param version for a changed one: the version that the caller read
 */
record ActivityWish(
        @Nullable UUID campaign,
        @Nullable UUID unit,
        @Nullable UUID key,
        @Nullable Integer version,
        @Nullable DetailsJson details) {}
