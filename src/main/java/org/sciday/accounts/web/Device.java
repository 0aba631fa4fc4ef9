package org.sciday.accounts.web;

import java.time.Instant;

/** One sign-in. */
public record Device(String key, String browser, String address, Instant lastSeen, boolean here) {}
