package org.sciday.reservations.groups.web;

import java.time.Instant;
import java.util.UUID;
import org.sciday.reservations.groups.GroupBooking.State;

/** One group in a list. */
public record GroupRow(
        UUID id, String title, String organisation, int people, Instant startsAt, Instant madeAt, State state) {}
