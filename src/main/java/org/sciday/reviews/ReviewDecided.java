package org.sciday.reviews;

import org.sciday.activities.ActivityId;
import org.sciday.shared.UnitId;

/** A reviewer decided. The unit is told after the commit. */
public record ReviewDecided(
        ReviewId review, ActivityId activity, UnitId unit, String title, Occasion occasion, Decision decision) {}
