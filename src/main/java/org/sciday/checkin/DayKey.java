package org.sciday.checkin;

import java.time.Instant;

/**
 * What opens the list that a device at a door carries.
 *
 * @param until the device forgets key and list then
 */
public record DayKey(byte[] bytes, Instant until) {}
