package org.sciday.feedback.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Rating;

/** The ratings of one activity, and what the reader may add. */
public record SaidPage(
        ActivityId activity,
        List<SaidRow> said,
        StarCount stars,
        boolean mayRate,
        Optional<Rating> mine) {

    /** One digit after the point. */
    public String mean() {
        return String.format(Locale.ROOT, "%.1f", stars.mean());
    }

    public long ratings() {
        return stars.ratings();
    }
}
