package org.sciday.activities.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;
import org.sciday.shared.Festival;

/**
 * An activity in JSON.
 *
 * @param reviewState and version: for the activity's own people only
 */
record ActivityJson(
        String id,
        String campaign,
        String unit,
        @Nullable ReviewState reviewState,
        @Nullable Integer version,
        PublicStatus publicStatus,
        String statusNote,
        @Nullable OffsetDateTime publishedAt,
        OffsetDateTime changedAt,
        DetailsJson details,
        String page) {

    static ActivityJson open(Activity activity) {
        return of(activity, DetailsWriting.open(activity.details()), null, null);
    }

    static ActivityJson full(Activity activity) {
        return of(activity, DetailsWriting.full(activity.details()), activity.reviewState(), activity.version());
    }

    private static ActivityJson of(
            Activity activity, DetailsJson details, @Nullable ReviewState state, @Nullable Integer version) {
        return new ActivityJson(
                activity.id().toString(),
                activity.campaign().toString(),
                activity.unit().toString(),
                state,
                version,
                activity.publicStatus(),
                activity.publicity().note(),
                DetailsWriting.local(activity.publishedAt()),
                activity.changedAt().atZone(Festival.ZONE).toOffsetDateTime(),
                details,
                "/activities/" + activity.id());
    }
}
