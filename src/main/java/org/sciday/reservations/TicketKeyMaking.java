package org.sciday.reservations;

import java.time.Clock;
import org.sciday.audit.Trail;
import org.sciday.shared.Ids;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next key, and takes one out of use. */
@Component
class TicketKeyMaking {

    private static final String KEY = "reservations.ticket-key";

    private record Facts(int number) {}

    private final TicketKeyStore store;
    private final Trail trail;
    private final Clock clock;

    TicketKeyMaking(TicketKeyStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** In a transaction of its own, since the first ticket is mostly looked at in one that only reads. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void makeFirst() {
        if (store.lastNumber() == 0) {
            make(1, Viewer.platform());
        }
    }

    void makeNext(Viewer by) {
        make(store.lastNumber() + 1, by);
    }

    void withdraw(int number, Viewer by) {
        for (var id : store.withdraw(number, clock.instant())) {
            trail.record(by, "reservations.key-withdrawn", KEY, id, new Facts(number), null);
        }
    }

    private void make(int number, Viewer by) {
        var id = Ids.next();
        if (store.add(TicketKey.generate(number), id, clock.instant())) {
            trail.record(by, "reservations.key-made", KEY, id, null, new Facts(number));
        }
    }
}
