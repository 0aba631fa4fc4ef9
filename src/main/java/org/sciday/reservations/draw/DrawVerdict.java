package org.sciday.reservations.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing a published draw showed.
 *
 * @param holding what holds, one sentence each
 * @param remarks what holds but a reader should know
 * @param fault the first place that does not hold; null when all does
 */
public record DrawVerdict(
        List<String> holding,
        List<String> remarks,
        @Nullable String fault) {

    public DrawVerdict {
        holding = List.copyOf(holding);
        remarks = List.copyOf(remarks);
    }

    public boolean holds() {
        return fault == null;
    }
}
