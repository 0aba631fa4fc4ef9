package org.sciday.reservations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys at hand. Kept for a minute, so that every node knows of a new or withdrawn one by then. */
@Component
class TicketKeys {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Ring(List<TicketKey> keys, Instant readAt) {

        boolean isFresh(Instant now) {
            return now.isBefore(readAt.plus(KEPT));
        }
    }

    private final TicketKeyStore store;
    private final TicketKeyMaking making;
    private final Clock clock;
    private volatile @Nullable Ring ring;

    TicketKeys(TicketKeyStore store, TicketKeyMaking making, Clock clock) {
        this.store = store;
        this.making = making;
        this.clock = clock;
    }

    /** Newest first; made when there is none yet. */
    List<TicketKey> list() {
        var known = ring;
        return known != null && known.isFresh(clock.instant()) ? known.keys() : read();
    }

    /** The one that signs. */
    TicketKey newest() {
        return list().getFirst();
    }

    Optional<TicketKey> find(int number) {
        return list().stream().filter(key -> key.number() == number).findFirst();
    }

    void readAgain() {
        ring = null;
    }

    private List<TicketKey> read() {
        var keys = store.list();
        if (keys.isEmpty()) {
            making.makeFirst();
            keys = store.list();
        }
        ring = new Ring(List.copyOf(keys), clock.instant());
        return keys;
    }
}
