package org.sciday.units;

import java.time.Clock;
import org.sciday.accounts.Grants;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one unit of two: people, roles, units below and work go to the survivor; the duplicate closes and points there. */
@Service
public class MergeUnits {

    private final UnitStore store;
    private final InvitationStore invitations;
    private final Placement placement;
    private final UnitAccess access;
    private final Grants grants;
    private final Announcements announcements;
    private final Clock clock;

    MergeUnits(
            UnitStore store,
            InvitationStore invitations,
            Placement placement,
            UnitAccess access,
            Grants grants,
            Announcements announcements,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.placement = placement;
        this.access = access;
        this.grants = grants;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Only who manages both may do it, and nobody for the own unit. Pressing twice is harmless. */
    @Transactional
    public void merge(UnitId duplicate, UnitId survivor, Viewer by) {
        var unit = access.seeToDecide(duplicate, by);
        if (!by.isPlatform() && !access.mayManage(by, Permission.UNIT_APPROVE, survivor)) {
            throw new NotAllowed("units.merge-needs-both");
        }
        if (survivor.equals(unit.mergedInto())) {
            return;
        }
        if (survivor.equals(duplicate) || !access.get(survivor).isApproved()) {
            throw InvalidInput.of("survivor", "units.merge-unknown");
        }
        placement.merge(duplicate, survivor, by);
        if (!store.merge(unit, survivor, by.account())) {
            throw new Conflict("units.decided-meanwhile");
        }
        moveMembers(duplicate, survivor, by);
        invitations.revokeAll(duplicate, by.account(), clock.instant());
        announcements.record(by, "units.merged", duplicate, null, new Merged(survivor));
        announcements.record(by, "units.took-over", survivor, null, new TookOver(duplicate));
        announcements.publish(new UnitsMerged(duplicate, survivor));
    }

    private void moveMembers(UnitId from, UnitId to, Viewer by) {
        for (var member : grants.membersOf(from)) {
            grants.grant(by, member.account(), member.role(), to);
            grants.withdraw(by, member.account(), member.role(), from);
        }
    }

    private record Merged(UnitId into) {}

    private record TookOver(UnitId from) {}
}
