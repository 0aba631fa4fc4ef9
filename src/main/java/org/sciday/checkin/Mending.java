package org.sciday.checkin;

import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.checkin.Conflict.Passage;
import org.springframework.stereotype.Component;

/** Takes back what was scanned by mistake, and sets right how many they were. */
@Component
class Mending {

    private final AdmissionStore admissions;
    private final ConflictStore conflicts;
    private final ScanStore scans;
    private final GuestList guestList;
    private final Trail trail;

    Mending(
            AdmissionStore admissions,
            ConflictStore conflicts,
            ScanStore scans,
            GuestList guestList,
            Trail trail) {
        this.admissions = admissions;
        this.conflicts = conflicts;
        this.scans = scans;
        this.guestList = guestList;
        this.trail = trail;
    }

    void undo(UUID target, DoorPost post) {
        var session = post.door().id();
        var open = conflicts.findOpen(session, target);
        open.ifPresent(conflict -> settle(conflict, post));
        // A second passage is not counted, so there is nothing more to take back.
        if (open.filter(conflict -> conflict.why() == Conflict.Why.TWICE).isPresent()) {
            return;
        }
        var admission = admissions.findByNonce(session, target);
        if (admission.isPresent()) {
            undo(admission.get(), post);
        } else {
            scans.undo(session, target, post.now());
        }
    }

    /** Of those who came in together there were fewer than noted, or as many after all. */
    void correct(UUID target, int people, DoorPost post) {
        var session = post.door().id();
        admissions.findByNonce(session, target).ifPresent(admission -> {
            var passage = new Passage(admission.gate(), admission.at(), Math.clamp(people, 1, guestList.mostOf(admission)));
            admissions.replace(admission.id(), admission.nonce(), passage);
            trail.record(
                    post.by(),
                    "checkin.corrected",
                    DoorFacts.ADMISSION,
                    admission.id().value(),
                    new DoorFacts.People(admission.people()),
                    new DoorFacts.People(passage.people()));
        });
        conflicts.findOpen(session, target).ifPresent(twice -> conflicts.correct(twice.id(), Math.max(1, people)));
    }

    /** Where they came in at another door too, that passage is the one that counts now. */
    private void undo(Admission admission, DoorPost post) {
        var other = conflicts.findOpen(admission);
        if (other.isPresent()) {
            admissions.replace(admission.id(), other.get().nonce(), other.get().second());
            settle(other.get(), post);
            return;
        }
        if (admissions.undo(admission.id(), post.by().account(), post.now())) {
            guestList.unuse(admission);
            trail.record(
                    post.by(), "checkin.undone", DoorFacts.ADMISSION, admission.id().value(), DoorFacts.of(admission), null);
        }
    }

    private void settle(Conflict conflict, DoorPost post) {
        conflicts.resolve(conflict.id(), Resolution.UNDONE, post.by().account(), post.now());
        trail.record(
                post.by(),
                "checkin.resolved",
                DoorFacts.CONFLICT,
                conflict.id().value(),
                null,
                new DoorFacts.Judged(Resolution.UNDONE));
    }
}
