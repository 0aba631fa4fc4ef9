package org.sciday.reservations.draw;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes the trail of a draw, in the caller's transaction. Requests are in it without their number of the list. */
@Component
class DrawJournal {

    private static final String DRAW = "reservations.draw";
    private static final String SESSION = "reservations.session";

    private record Announced(
            UUID session, String closesAt, @Nullable String beaconSource, String commitment) {}

    private record Closed(int requests, @Nullable String listHash) {}

    private record Done(
            int placed,
            int waiting,
            int notDrawn,
            int leftOut,
            int places,
            @Nullable String beacon) {}

    private record Asked(int people) {}

    private record CalledOff(String because) {}

    private final Trail trail;

    DrawJournal(Trail trail) {
        this.trail = trail;
    }

    void announced(Draw draw, Viewer by) {
        var facts = new Announced(
                draw.session().value(), draw.closesAt().toString(), draw.beaconSource(), draw.commitment());
        trail.record(by, "reservations.draw-announced", DRAW, draw.id().value(), null, facts);
    }

    void asked(Draw draw, int people, Viewer by) {
        trail.record(by, "reservations.draw-asked", DRAW, draw.id().value(), null, new Asked(people));
    }

    void withdrawn(Draw draw, Viewer by) {
        trail.record(by, "reservations.draw-withdrawn", DRAW, draw.id().value(), null, null);
    }

    void closed(DrawId draw, int requests, @Nullable String listHash, Viewer by) {
        trail.record(by, "reservations.draw-closed", DRAW, draw.value(), null, new Closed(requests, listHash));
    }

    void drawn(Draw draw, List<DrawRequestStore.Settled> settled, int places, Viewer by) {
        var facts = new Done(
                count(settled, Outcome.PLACED),
                count(settled, Outcome.WAITING),
                count(settled, Outcome.NOT_DRAWN),
                count(settled, Outcome.LEFT_OUT),
                places,
                draw.beacon());
        trail.record(by, "reservations.draw-drawn", DRAW, draw.id().value(), null, facts);
    }

    void calledOff(Draw draw, String because, Viewer by) {
        trail.record(by, "reservations.draw-called-off", DRAW, draw.id().value(), null, new CalledOff(because));
    }

    NotFound refused(SessionId session, String action, Viewer by) {
        trail.refused(by, action, SESSION, session.value());
        return new NotFound("reservations.session-not-found");
    }

    private static int count(List<DrawRequestStore.Settled> settled, Outcome outcome) {
        return (int) settled.stream()
                .filter(one -> one.result().outcome() == outcome)
                .count();
    }
}
