package org.sciday.reservations.groups;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.reservations.ComingGroup;
import org.sciday.reservations.ComingGroups;
import org.sciday.reservations.groups.GroupBooking.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the door which groups come; the booking's row decides that each of them comes in once. */
@Service
class GroupsAtDoor implements ComingGroups {

    private final GroupBookingStore store;
    private final Clock clock;

    GroupsAtDoor(GroupBookingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComingGroup> of(SessionId session) {
        return store.accepted(session).stream().map(GroupsAtDoor::coming).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ComingGroup> find(UUID id) {
        return store.find(new GroupBookingId(id))
                .filter(booking -> booking.state() == State.ACCEPTED)
                .map(GroupsAtDoor::coming);
    }

    @Override
    @Transactional
    public boolean use(UUID id) {
        return store.come(new GroupBookingId(id), clock.instant());
    }

    @Override
    @Transactional
    public void unuse(UUID id) {
        store.leave(new GroupBookingId(id));
    }

    private static ComingGroup coming(GroupBooking booking) {
        return new ComingGroup(
                booking.id().value(),
                booking.session(),
                booking.holder(),
                booking.receiptNumber(),
                booking.organisation(),
                booking.pupils(),
                booking.teachers(),
                booking.hasCome());
    }
}
