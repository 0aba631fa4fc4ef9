package org.sciday.checkin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.GroupEntry.Admitted;
import org.sciday.checkin.GroupEntry.AlreadyInside;
import org.sciday.checkin.GroupEntry.Refused;
import org.sciday.reservations.ComingGroup;
import org.sciday.reservations.ComingGroups;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups at the door: known by the number of their receipt, let in at once, with how many really came. */
@Service
public class GroupEntries {

    private final ComingGroups groups;
    private final AdmissionStore store;
    private final DoorAccess access;
    private final DoorRules rules;
    private final Trail trail;
    private final Clock clock;

    GroupEntries(
            ComingGroups groups, AdmissionStore store, DoorAccess access, DoorRules rules, Trail trail, Clock clock) {
        this.groups = groups;
        this.store = store;
        this.access = access;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** The groups that come to this door, in the order of their receipts. */
    @Transactional(readOnly = true)
    public List<ComingGroup> of(SessionId session, Viewer by) {
        access.door(session, by, "checkin.seen");
        return groups.of(session);
    }

    /** Lets the group in, once. The same wish again gives the first answer; another one says when it came. */
    @Transactional
    public GroupEntry admit(AdmitGroup wish, Viewer by) {
        var door = access.door(wish.session(), by, "checkin.admitted");
        var found = groups.find(wish.group()).filter(group -> group.session().equals(door.id()));
        if (found.isEmpty()) {
            return new Refused(Reason.UNKNOWN_CODE);
        }
        var closed = rules.closed(door);
        return closed.isPresent()
                ? new Refused(closed.get().reason())
                : admit(wish, found.get(), door, by);
    }

    private GroupEntry admit(AdmitGroup wish, ComingGroup group, SessionFacts door, Viewer by) {
        var people = peopleOf(wish, group);
        // The booking's row decides between two doors, and between the door and the group that gives its places back.
        if (!groups.use(group.id())) {
            return inside(wish, group);
        }
        var admission = new Admission(
                AdmissionId.next(),
                door.id(),
                door.activity(),
                null,
                group.holder(),
                people,
                "",
                wish.nonce(),
                clock.instant(),
                group.id());
        store.add(admission, by.account());
        trail.record(
                by,
                "checkin.admitted",
                DoorFacts.ADMISSION,
                admission.id().value(),
                null,
                DoorFacts.of(admission));
        return new Admitted(admission.id(), group, people, admission.at());
    }

    private GroupEntry inside(AdmitGroup wish, ComingGroup group) {
        Optional<Admission> first = store.findActive(new Guests.Group(group));
        if (first.isEmpty()) {
            return new Refused(Reason.CANCELLED);
        }
        return first.get().nonce().equals(wish.nonce())
                ? new Admitted(first.get().id(), group, first.get().people(), first.get().at())
                : new AlreadyInside(group, first.get().at());
    }

    private static int peopleOf(AdmitGroup wish, ComingGroup group) {
        var people = wish.people() == null ? group.people() : wish.people();
        if (people < 1 || people > group.people()) {
            throw InvalidInput.of("people", "checkin.people-range", group.people());
        }
        return people;
    }
}
