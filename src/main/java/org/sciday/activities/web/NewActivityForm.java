package org.sciday.activities.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a new activity.
 *
 * @param firstDay of the copy; empty: moved as the campaign moved
 * @param key the same one twice makes one draft
 */
public record NewActivityForm(
        @Nullable String campaign,
        @Nullable String firstDay,
        @Nullable UUID key) {}
