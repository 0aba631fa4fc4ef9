package org.sciday._support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.AdmitTicket;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.ConflictId;
import org.sciday.checkin.DoorScans;
import org.sciday.checkin.Scan;
import org.sciday.checkin.ScanBatch;
import org.sciday.feedback.Feedback;
import org.sciday.feedback.RatingId;
import org.sciday.shared.Role;

/** Makes what comes of people at a door: they were let in, at two doors perhaps, and say how it was. */
final class MatrixDoor {

    private MatrixDoor() {}

    /** An activity at which the resident was. */
    static ActivityId visited(MatrixThings things) {
        if (!things.hidden()) {
            rating(things);
        }
        return things.activity();
    }

    static AdmissionId admission(MatrixThings things) {
        return things.once("admission", () -> things.bean(CheckIns.class)
                .walkIn(things.bookable(), 2, UUID.randomUUID(), things.house().viewer(Role.CLERK)));
    }

    /** A ticket that came in at two doors, told by both of them afterwards. */
    static ConflictId conflict(MatrixThings things) {
        return things.once("conflict", () -> {
            for (var gate : List.of("东门", "西门")) {
                var scan = new Scan(
                        UUID.randomUUID(), Scan.Kind.IN, things.reservation(), null, 1, 0, Instant.now(), true, false, null);
                var told = new ScanBatch(gate, Instant.now(), List.of(scan));
                things.bean(DoorScans.class).take(things.bookable(), told, things.house().viewer(Role.CLERK));
            }
            return new ConflictId(
                    things.idOf("select id from checkin.conflict where reservation_id = :key", things.reservation().value()));
        });
    }

    static RatingId rating(MatrixThings things) {
        return things.once("rating", () -> {
            var ticket = new AdmitTicket(things.bookable(), null, things.reservation(), null, null, UUID.randomUUID());
            things.bean(CheckIns.class).admit(ticket, things.house().viewer(Role.CLERK));
            var activity = things.bean(Activities.class).session(things.bookable()).activity();
            var feedback = things.bean(Feedback.class);
            feedback.rate(activity, 5, "看到了土星光环。", things.house().visitor());
            var id = new RatingId(things.idOf("select id from feedback.rating where activity_id = :key", activity.value()));
            feedback.show(id, things.house().viewer(Role.REVIEWER));
            return id;
        });
    }
}
