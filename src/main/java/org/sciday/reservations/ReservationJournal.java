package org.sciday.reservations;

import java.util.List;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the trail and says the events. Both in the caller's transaction. */
@Component
class ReservationJournal {

    private static final String RESERVATION = "reservations.reservation";
    /** What fits into one line of the trail. */
    private static final int LINES = 500;

    private static final String SESSION = "reservations.session";

    private record Facts(UUID session, int people, String status) {
        static Facts of(Reservation reservation) {
            return new Facts(
                    reservation.session().value(),
                    reservation.people(),
                    reservation.status().name());
        }
    }

    private record Count(int reservations) {}

    /** Of a batch: reservation, holder and people of each, in one text, since there are hundreds. */
    private record Batch(List<String> confirmed, List<String> waitlisted) {

        static Batch of(List<Taken> part) {
            return new Batch(those(part, Status.CONFIRMED), those(part, Status.WAITLISTED));
        }

        private static List<String> those(List<Taken> part, Status status) {
            return part.stream()
                    .map(Taken::reservation)
                    .filter(given -> given.status() == status)
                    .map(given -> given.id() + " " + given.holder() + " " + given.people())
                    .toList();
        }
    }

    private final Trail trail;
    private final ApplicationEventPublisher events;

    ReservationJournal(Trail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /**
     * What one transaction gave. Hundreds at once become one line of the trail that names them all: a line for each would
     * cost as much as giving the places (docs/decisions/places-are-given-in-batches.md).
     */
    void taken(List<Taken> batch) {
        if (batch.size() == 1) {
            var taken = batch.getFirst();
            var reservation = taken.reservation();
            trail.record(
                    taken.by(),
                    reservation.status() == Status.WAITLISTED ? "reservations.waitlisted" : "reservations.confirmed",
                    RESERVATION,
                    reservation.id().value(),
                    null,
                    Facts.of(reservation));
        } else {
            for (var from = 0; from < batch.size(); from += LINES) {
                var part = batch.subList(from, Math.min(batch.size(), from + LINES));
                var session = part.getFirst().reservation().session();
                trail.record(
                        Viewer.platform(),
                        "reservations.given",
                        SESSION,
                        session.value(),
                        null,
                        Batch.of(part));
            }
        }
    }

    void changed(Viewer by, String action, Reservation before, Reservation after) {
        trail.record(by, action, RESERVATION, after.id().value(), Facts.of(before), Facts.of(after));
    }

    void cancelled(Viewer by, String action, Reservation before, Reservation after) {
        changed(by, action, before, after);
        events.publishEvent(ReservationCancelled.of(before));
    }

    void calledOff(SessionId session, int reservations) {
        trail.record(
                Viewer.platform(), "reservations.called-off", SESSION, session.value(), null, new Count(reservations));
        events.publishEvent(new SessionCalledOff(session, reservations));
    }

    void enrolled(SessionId first, int reservations) {
        trail.record(
                Viewer.platform(), "reservations.enrolled", SESSION, first.value(), null, new Count(reservations));
    }

    NotFound refused(Viewer by, String action, ReservationId id) {
        trail.refused(by, action, RESERVATION, id.value());
        return new NotFound("reservations.not-found");
    }
}
