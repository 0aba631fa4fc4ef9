package org.sciday.feedback.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Rating;
import org.sciday.feedback.RatingId;

/** A rating as pages show it; the author's name is masked. */
public record SaidRow(
        RatingId id,
        ActivityId activity,
        String title,
        String author,
        int stars,
        String comment,
        Rating.State state,
        String appeal,
        Instant ratedAt,
        @Nullable String reply,
        @Nullable Instant repliedAt,
        @Nullable String reported) {}
