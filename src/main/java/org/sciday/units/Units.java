package org.sciday.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sciday.accounts.Grants;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units: how they come in, who supervises whom, who may act for whom. The rules are in README.md beside this file. */
@Service
public class Units {

    private static final int PENDING_PER_PERSON = 5;

    private final UnitStore store;
    private final NameStore names;
    private final Placement placement;
    private final UnitRules rules;
    private final UnitAccess access;
    private final Grants grants;
    private final Announcements announcements;

    Units(
            UnitStore store,
            NameStore names,
            Placement placement,
            UnitRules rules,
            UnitAccess access,
            Grants grants,
            Announcements announcements) {
        this.store = store;
        this.names = names;
        this.placement = placement;
        this.rules = rules;
        this.access = access;
        this.grants = grants;
        this.announcements = announcements;
    }

    @Transactional(readOnly = true)
    public Unit get(UnitId id) {
        return access.get(id);
    }

    @Transactional(readOnly = true)
    public Optional<Unit> find(UnitId id) {
        return store.find(id);
    }

    /** The unit as its own people and those above may see it; for all others it does not exist. */
    @Transactional(readOnly = true)
    public Unit see(UnitId id, Viewer by) {
        return access.see(id, by);
    }

    /** Approved units by name, for pickers. */
    @Transactional(readOnly = true)
    public List<UnitName> search(String text, int limit) {
        return names.search(text, limit);
    }

    @Transactional(readOnly = true)
    public Map<UnitId, String> namesOf(Collection<UnitId> ids) {
        return names.namesOf(ids);
    }

    /** Is the unit in the head's scope today? Every unit is in its own. */
    @Transactional(readOnly = true)
    public boolean covers(UnitId head, UnitId unit) {
        return access.covers(head, unit);
    }

    /** The 归口单位; empty for the top. */
    @Transactional(readOnly = true)
    public Optional<UnitId> supervisorOf(UnitId unit) {
        return placement.primaryOf(unit);
    }

    @Transactional(readOnly = true)
    public Supervisors supervisorsOf(UnitId unit) {
        return placement.supervisorsOf(unit);
    }

    /** May the viewer do this to the unit: in its own name, or as manager or reviewer of a unit above it? */
    @Transactional(readOnly = true)
    public boolean mayManage(Viewer viewer, Permission permission, UnitId unit) {
        return access.mayManage(viewer, permission, unit);
    }

    /** May the viewer approve, reject, move or close it? Only managers above it may, never its own. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Viewer viewer, UnitId unit) {
        return access.mayDecide(viewer, unit);
    }

    @Transactional
    public UnitId register(NewUnit unit, Viewer by) {
        return register(unit, UUID.randomUUID(), by);
    }

    /** Asks the supervising unit to take the unit in. The same key again gives the unit that the first time made. */
    @Transactional
    public UnitId register(NewUnit unit, UUID key, Viewer by) {
        var person = by.isPlatform() ? null : by.id();
        var made = store.takeKey(key);
        if (made.isPresent()) {
            return made.get().id();
        }
        rules.check(unit);
        if (person != null && store.countPendingOf(person) >= PENDING_PER_PERSON) {
            throw new RuleBroken("units.too-many-pending", PENDING_PER_PERSON);
        }
        var id = UnitId.next();
        placement.reserve();
        try {
            store.add(id, unit, key, person);
        } catch (DuplicateKeyException e) {
            throw InvalidInput.of("creditCode", "units.code-taken", unit.name());
        }
        placement.add(id, unit, by);
        announcements.record(by, "units.registered", id, null, Facts.of(access.get(id)));
        announcements.publish(
                new UnitRegistered(id, unit.supervisors().primary().orElseThrow()));
        return id;
    }

    /** Takes the unit in; the person who registered it leads it from now on. Pressing twice is harmless. */
    @Transactional
    public void approve(UnitId id, Viewer by) {
        var unit = access.seeToDecide(id, by);
        if (unit.isApproved()) {
            return;
        }
        decide(unit, Unit.State.PENDING, Unit.State.APPROVED, "", by);
        var registrant = unit.registeredBy();
        if (registrant != null) {
            grants.grant(by, registrant, Role.LEAD, id);
        }
        announcements.record(by, "units.approved", id, Facts.of(unit), Facts.of(access.get(id)));
        announcements.publish(new UnitApproved(id));
    }

    @Transactional
    public void reject(UnitId id, String reason, Viewer by) {
        var unit = access.seeToDecide(id, by);
        checkReason(reason);
        decide(unit, Unit.State.PENDING, Unit.State.REJECTED, reason, by);
        announcements.record(by, "units.rejected", id, Facts.of(unit), Facts.of(access.get(id)));
        announcements.publish(new UnitRejected(id));
    }

    /**
     * Takes the unit out of the festival's work; nobody acts for it any more, last year's figures keep it.
     * Not while units hang on it.
     */
    @Transactional
    public void close(UnitId id, String reason, Viewer by) {
        var unit = access.seeToDecide(id, by);
        checkReason(reason);
        if (placement.hasUnitsBelow(id)) {
            throw new RuleBroken("units.has-units-below");
        }
        decide(unit, Unit.State.APPROVED, Unit.State.CLOSED, reason, by);
        grants.membersOf(id).forEach(member -> grants.withdraw(by, member.account(), member.role(), id));
        announcements.record(by, "units.closed", id, Facts.of(unit), Facts.of(access.get(id)));
    }

    /** Puts the unit and all below it under another supervisor from today on. Only who manages both may do it. */
    @Transactional
    public void move(UnitId id, Hierarchy hierarchy, UnitId newSupervisor, Viewer by) {
        access.seeToDecide(id, by);
        if (!by.isPlatform() && !access.mayManage(by, Permission.UNIT_APPROVE, newSupervisor)) {
            throw new NotAllowed("units.move-needs-both");
        }
        if (!access.get(newSupervisor).isApproved()) {
            throw InvalidInput.of("supervisor", "units.supervisor-unknown");
        }
        var before = placement.supervisorsOf(id);
        if (placement.move(id, hierarchy, newSupervisor, by)) {
            announcements.record(by, "units.moved", id, before, placement.supervisorsOf(id));
        }
    }

    /** Takes the unit out of its line from today on; by region it stays where it is. */
    @Transactional
    public void leaveLine(UnitId id, Viewer by) {
        access.seeToDecide(id, by);
        var before = placement.supervisorsOf(id);
        if (before.byLine() == null) {
            return;
        }
        if (before.byRegion() == null) {
            throw new RuleBroken("units.last-supervisor");
        }
        placement.leaveLine(id);
        announcements.record(by, "units.left-line", id, before, placement.supervisorsOf(id));
    }

    /**
     * Takes in a list of approved units that have stood where they stand since that day. For loaders: nobody is asked and
     * no event is published. Units may supervise each other within the list, in any order.
     */
    @Transactional
    public void enrol(List<Enrolment> list, LocalDate since, Viewer by) {
        if (!by.isPlatform()) {
            throw new NotAllowed("shared.not-allowed");
        }
        rules.checkRegions(list);
        if (!list.isEmpty()) {
            placement.addAll(list, since, by);
        }
    }

    private static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            throw InvalidInput.of("reason", "units.reason-needed");
        }
    }

    private void decide(Unit unit, Unit.State from, Unit.State to, String reason, Viewer by) {
        if (unit.state() != from || !store.decide(unit, to, reason.strip(), by.account())) {
            throw new Conflict("units.decided-meanwhile");
        }
    }
}
