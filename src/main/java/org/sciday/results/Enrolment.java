package org.sciday.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;

/**
 * A result taken over from elsewhere or made up for a demonstration.
 *
 * @param summary null when none was handed in
 * @param handedInAt null as long as summary is
 */
public record Enrolment(
        ActivityId activity,
        Figures figures,
        String story,
        List<NewsLink> news,
        @Nullable String summary,
        @Nullable Instant handedInAt) {

    public Enrolment {
        news = List.copyOf(news);
        if ((summary == null) != (handedInAt == null)) {
            throw new IllegalArgumentException("A summary is handed in at some time, got " + handedInAt);
        }
    }
}
