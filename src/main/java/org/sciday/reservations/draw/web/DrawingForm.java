package org.sciday.reservations.draw.web;

import org.jspecify.annotations.Nullable;

/** The announced figure; or why the draw is called off. */
public record DrawingForm(@Nullable String beacon, @Nullable String because) {}
