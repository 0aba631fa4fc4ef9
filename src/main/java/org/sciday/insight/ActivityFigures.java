package org.sciday.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Format;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;
import org.sciday.regions.RegionCode;
import org.sciday.units.UnitKind;

/** One activity with all its figures: a line of the summary table and the evidence of every figure. */
public record ActivityFigures(
        ActivityId id,
        String title,
        String unit,
        UnitKind unitKind,
        RegionCode region,
        String kindCode,
        String actions,
        String places,
        Format format,
        ReviewState reviewState,
        PublicStatus publicStatus,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        int sessions,
        @Nullable Integer expected,
        @Nullable Integer booked,
        @Nullable Integer attended,
        @Nullable Integer onlineViews,
        int news,
        @Nullable Instant handedInAt,
        boolean late,
        int ratings,
        int stars) {

    /** Null when nobody has said anything. */
    public @Nullable Double averageStars() {
        return ratings == 0 ? null : Math.round(10.0 * stars / ratings) / 10.0;
    }

    /** The word of the vocabulary {@code insight.state}. */
    public String stateCode() {
        return publicStatus == PublicStatus.CANCELLED && reviewState == ReviewState.PASSED
                ? "CANCELLED"
                : reviewState.name();
    }
}
