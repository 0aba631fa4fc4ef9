package org.sciday.obligations.web;

import java.time.Instant;
import java.util.UUID;

/** An activity that came back from review. */
public record ReturnedActivity(UUID id, String title, Instant returnedAt) {}
