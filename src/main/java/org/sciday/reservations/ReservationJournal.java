package org.sciday.reservations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private static final int LINES = 250;

    private static final String SESSION = "reservations.session";

    private record Facts(UUID session, int people, String status) {
        static @Nullable Facts of(@Nullable Reservation reservation) {
            return reservation == null
                    ? null
                    : new Facts(
                            reservation.session().value(),
                            reservation.people(),
                            reservation.status().name());
        }
    }

    private record Count(int reservations) {}

    /** One line of a batch. */
    private record Given(UUID reservation, UUID holder, int people, String status) {
        static Given of(Taken taken) {
            var given = taken.reservation();
            return new Given(
                    given.id().value(), given.holder().value(), given.people(), given.status().name());
        }
    }

    private record Batch(List<Given> given) {}

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
                        new Batch(part.stream().map(Given::of).toList()));
            }
        }
        batch.forEach(taken -> say(taken.reservation()));
    }

    private void say(Reservation reservation) {
        events.publishEvent(
                reservation.status() == Status.WAITLISTED
                        ? ReservationWaitlisted.of(reservation)
                        : ReservationConfirmed.of(reservation));
    }

    void changed(Viewer by, String action, @Nullable Reservation before, Reservation after, Object event) {
        trail.record(by, action, RESERVATION, after.id().value(), Facts.of(before), Facts.of(after));
        events.publishEvent(event);
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
