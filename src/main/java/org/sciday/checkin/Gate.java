package org.sciday.checkin;

import java.time.Instant;

/** An entrance with a device that carries the session's list, and when it was last heard. */
public record Gate(String name, Instant heardAt) {}
