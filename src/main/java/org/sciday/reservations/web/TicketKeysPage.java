package org.sciday.reservations.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that sign tickets, newest first. */
public record TicketKeysPage(List<Line> keys) {

    /** @param withdrawnAt from then on what it signed is good no more */
    public record Line(int number, Instant madeAt, @Nullable Instant withdrawnAt) {}

    public TicketKeysPage {
        keys = List.copyOf(keys);
    }

    public boolean signs(Line key) {
        return key.equals(keys.getFirst());
    }
}
