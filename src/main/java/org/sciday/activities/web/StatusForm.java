package org.sciday.activities.web;

import org.jspecify.annotations.Nullable;

/** What the public is to be told. */
public record StatusForm(@Nullable String status, @Nullable String note) {}
