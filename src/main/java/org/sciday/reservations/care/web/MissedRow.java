package org.sciday.reservations.care.web;

import java.time.Instant;
import java.util.UUID;

/** A session for which a place was kept in vain. */
public record MissedRow(UUID reservation, String title, String unit, Instant startsAt, boolean excused) {}
