package org.sciday.reservations.sharing;

import java.time.Instant;

/** Places that are given away at that moment, and not before. */
public record Release(Instant at, int places) {}
