package org.sciday.reservations.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionFacts;
import org.sciday.audit.Trail;
import org.sciday.messages.Messages;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes the trail and tells those who asked; both in the caller's transaction. */
@Component
class GroupNews {

    private static final String TYPE = "reservations.group";

    private record Facts(UUID session, int people, String state, String reason) {}

    private final Messages messages;
    private final Trail trail;

    GroupNews(Messages messages, Trail trail) {
        this.messages = messages;
        this.trail = trail;
    }

    void changed(Viewer by, String action, @Nullable GroupBooking before, GroupBooking after) {
        trail.record(by, action, TYPE, after.id().value(), before == null ? null : factsOf(before), factsOf(after));
    }

    void tell(GroupBooking booking, SessionFacts session) {
        messages.tell(
                booking.holder(),
                "reservations.groups.told." + booking.state(),
                booking.state() == State.DECLINED
                        ? List.of(session.title(), session.startsAt(), booking.reason())
                        : List.of(session.title(), session.startsAt(), booking.people()),
                "/me/groups/" + booking.id());
    }

    NotFound refused(Viewer by, GroupBookingId id) {
        trail.refused(by, "reservations.group-seen", TYPE, id.value());
        return new NotFound("reservations.groups.not-found");
    }

    private static Facts factsOf(GroupBooking booking) {
        return new Facts(booking.session().value(), booking.people(), booking.state().name(), booking.reason());
    }
}
