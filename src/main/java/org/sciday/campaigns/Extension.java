package org.sciday.campaigns;

import java.time.Instant;
import java.util.UUID;
import org.sciday.shared.UnitId;

/**
 * More time for one unit, by a unit above it.
 *
 * @param asked the origin of the deadline or quota that asks
 */
public record Extension(UUID asked, UnitId unit, Instant dueAt, String reason, Instant grantedAt) {}
