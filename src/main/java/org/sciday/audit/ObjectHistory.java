package org.sciday.audit;

import java.time.Instant;
import java.util.List;

/** What was done to one thing, newest first; shown by the partial {@code audit/_history}. */
public record ObjectHistory(List<Line> lines) {

    public ObjectHistory {
        lines = List.copyOf(lines);
    }

    /** @param who the person's name; empty when the platform acted or the name is no longer known */
    public record Line(Instant at, String who, String action, List<Difference> differences) {}
}
