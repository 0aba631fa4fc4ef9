package org.sciday.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Where units stand in the two hierarchies. Every change counts from today on. */
@Component
class Placement {

    private final SupervisionStore store;
    private final EnrolmentStore lists;
    private final Clock clock;

    Placement(SupervisionStore store, EnrolmentStore lists, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.clock = clock;
    }

    /** To be called before a new unit is stored, so that no move crosses it. */
    void reserve() {
        store.lock(false);
    }

    void add(UnitId id, NewUnit unit, Viewer by) {
        for (var hierarchy : Hierarchy.values()) {
            begin(id, unit.supervisors().in(hierarchy), hierarchy, by);
        }
        store.addLeaf(id, unit.supervisors(), Unit.sortKey(unit.region(), unit.kind(), unit.name()), today());
    }

    /** Stores approved units with their places, as if they had stood there since that day. */
    void addAll(List<Enrolment> list, LocalDate since, Viewer by) {
        refuseCircles(list);
        store.lock(true);
        var now = clock.instant();
        var start = Festival.instantOf(since.atStartOfDay());
        lists.addUnits(list, by.account(), start.isBefore(now) ? start : now);
        lists.addSupervision(list, since, by.account(), now);
        lists.addClosure(list, since);
        if (list.size() > 1_000) {
            lists.analyze();
        }
    }

    /** Takes out units of a list again; the database refuses when anything hangs on one of them. */
    void removeAll(List<UnitId> units) {
        store.lock(true);
        lists.remove(units);
    }

    /** Within a list, whoever is supervised by one of the list must come out after it; who never does stands in a circle. */
    private static void refuseCircles(List<Enrolment> list) {
        var waiting = new HashMap<UnitId, Supervisors>();
        list.forEach(entry -> waiting.put(entry.id(), entry.unit().supervisors()));
        var settled = true;
        while (settled) {
            settled = waiting.values().removeIf(above -> above.all().noneMatch(waiting::containsKey));
        }
        if (!waiting.isEmpty()) {
            throw InvalidInput.of("supervisor", "units.circle");
        }
    }

    /** Moves the unit with all below it; false when it stands there already. */
    boolean move(UnitId id, Hierarchy hierarchy, UnitId newSupervisor, Viewer by) {
        store.lock(true);
        if (store.covers(List.of(id), newSupervisor)) {
            throw InvalidInput.of("supervisor", "units.circle");
        }
        if (newSupervisor.equals(store.supervisorsOf(id).in(hierarchy))) {
            return false;
        }
        store.end(id, hierarchy, today());
        begin(id, newSupervisor, hierarchy, by);
        store.refreshBelow(id, today());
        return true;
    }

    /** Ends what leads the unit by line; by region it stays where it is. */
    void leaveLine(UnitId id) {
        store.lock(true);
        store.end(id, Hierarchy.LINE, today());
        store.refreshBelow(id, today());
    }

    /** Puts all that stands below the duplicate under the survivor, and the duplicate itself too. */
    void merge(UnitId duplicate, UnitId survivor, Viewer by) {
        store.lock(true);
        if (store.covers(List.of(duplicate), survivor)) {
            throw InvalidInput.of("survivor", "units.merge-circle");
        }
        store.takeOver(duplicate, survivor, today(), by.account(), clock.instant());
        for (var hierarchy : Hierarchy.values()) {
            store.end(duplicate, hierarchy, today());
        }
        begin(duplicate, survivor, Hierarchy.REGION, by);
        store.refreshBelow(duplicate, today());
    }

    Supervisors supervisorsOf(UnitId id) {
        return store.supervisorsOf(id);
    }

    Optional<UnitId> primaryOf(UnitId id) {
        return store.supervisorsOf(id).primary();
    }

    boolean hasUnitsBelow(UnitId id) {
        return store.hasUnitsBelow(id);
    }

    void rename(UnitId id, UnitChange change) {
        store.rename(id, Unit.sortKey(change.region(), change.kind(), change.name()));
    }

    private void begin(UnitId unit, @Nullable UnitId supervisor, Hierarchy hierarchy, Viewer by) {
        if (supervisor != null) {
            store.begin(unit, supervisor, hierarchy, today(), by.account(), clock.instant());
        }
    }

    private LocalDate today() {
        return Festival.dateOf(clock.instant());
    }
}
