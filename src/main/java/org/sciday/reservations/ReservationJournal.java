package org.sciday.reservations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the trail and says the events. Both in the caller's transaction. */
@Component
class ReservationJournal {

    private static final String RESERVATION = "reservations.reservation";
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

    private final Trail trail;
    private final ApplicationEventPublisher events;

    ReservationJournal(Trail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
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
