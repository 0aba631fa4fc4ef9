package org.sciday.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.reservations.DoorWatch;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which gates are heard. One that is silent may have let people in of whom nobody knows yet, so their places are not
 * given to others before it speaks, or somebody at the door says that it is closed.
 */
@Service
public class Gates implements DoorWatch {

    /** Devices tell and ask every 20 seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final GateStore store;
    private final DoorAccess access;
    private final Trail trail;
    private final Clock clock;

    Gates(GateStore store, DoorAccess access, Trail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hearsAllGates(SessionId session) {
        return silent(session).isEmpty();
    }

    @Transactional(readOnly = true)
    public List<Gate> silent(SessionId session) {
        return store.silentSince(session, quiet());
    }

    /**
     * Nobody is let in there any more, and nothing is left to be told. A device that speaks after all is a gate
     * again.
     */
    @Transactional
    public void close(SessionId session, String gate, Viewer by) {
        access.door(session, by, "checkin.gate-closed");
        if (store.close(session, gate, by.account(), quiet()) > 0) {
            trail.record(by, "checkin.gate-closed", DoorFacts.DOOR, session.value(), null, new DoorFacts.List(gate));
        }
    }

    private Instant quiet() {
        return clock.instant().minus(SILENCE);
    }
}
