package org.sciday.jobs.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A planned job and how it went last. */
public record JobRow(
        String name,
        boolean recurring,
        boolean running,
        Instant dueAt,
        @Nullable Instant succeededAt,
        @Nullable Instant failedAt,
        int failures) {

    /** Where the job has words of its own. */
    public String key() {
        return "jobs.name." + name;
    }
}
