package org.sciday.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.shared.UnitId;

/** A published activity of the demo, as the later steps need it. */
record LoadedActivity(ActivityId id, UnitId unit, DemoActivity source, Details details) {

    Instant lastEnd() {
        return details.sessions().stream()
                .map(session -> Objects.requireNonNull(session.endsAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isOverAt(Instant now) {
        return lastEnd().isBefore(now);
    }
}
