package org.sciday.checkin;

import java.time.Clock;
import java.util.UUID;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tickets that came in at two doors: somebody at the desk says what it was. */
@Service
public class Conflicts {

    private final ConflictStore store;
    private final AdmissionStore admissions;
    private final DoorAccess access;
    private final Trail trail;
    private final Clock clock;

    Conflicts(ConflictStore store, AdmissionStore admissions, DoorAccess access, Trail trail, Clock clock) {
        this.store = store;
        this.admissions = admissions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Judging twice is harmless: the first judgement stands. */
    @Transactional
    public void resolve(SessionId session, ConflictId id, Resolution resolution, Viewer by) {
        var door = access.door(session, by, "checkin.resolved");
        var conflict = store.find(id)
                .filter(found -> found.session().equals(session))
                .orElseThrow(() -> new NotFound("checkin.not-found"));
        // Whose places had gone to others are counted already: that is only taken note of.
        var judged = conflict.why() == Conflict.Why.LAPSED ? Resolution.SAME_PEOPLE : resolution;
        if (resolution == Resolution.UNDONE || !store.resolve(id, judged, by.account(), clock.instant())) {
            return;
        }
        if (judged == Resolution.COPY) {
            countOthers(conflict, door, by);
        }
        trail.record(by, "checkin.resolved", DoorFacts.CONFLICT, id.value(), null, new DoorFacts.Judged(judged));
    }

    /** All that nobody has judged yet were the same people, scanned twice. */
    @Transactional
    public void resolveOthers(SessionId session, Viewer by) {
        access.door(session, by, "checkin.resolved");
        for (var id : store.listOpen(session)) {
            resolve(session, id, Resolution.SAME_PEOPLE, by);
        }
    }

    private void countOthers(Conflict conflict, SessionFacts door, Viewer by) {
        var others = conflict.second();
        // A nonce of its own: that of the scan is the conflict's.
        UUID nonce = conflict.id().value();
        admissions.add(
                new Admission(
                        AdmissionId.next(),
                        door.id(),
                        door.activity(),
                        null,
                        null,
                        others.people(),
                        others.gate(),
                        nonce,
                        others.at()),
                by.account());
    }
}
