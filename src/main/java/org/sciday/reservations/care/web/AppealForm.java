package org.sciday.reservations.care.web;

import org.jspecify.annotations.Nullable;

/** The person's own words. */
public record AppealForm(@Nullable String text) {}
