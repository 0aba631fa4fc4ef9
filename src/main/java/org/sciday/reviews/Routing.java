package org.sciday.reviews;

import java.util.LinkedHashSet;
import java.util.Optional;
import org.sciday.accounts.Grants;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.units.Hierarchy;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/**
 * Finds the queue of a submission: the unit above, by line for the kinds that are routed so, else by region. Where nobody
 * reviews, it goes on upwards, so that no submission waits before an empty desk.
 */
@Component
class Routing {

    private final Units units;
    private final Grants grants;
    private final ReviewStore store;

    Routing(Units units, Grants grants, ReviewStore store) {
        this.units = units;
        this.grants = grants;
        this.store = store;
    }

    /** Where it goes and by which way. */
    record Target(UnitId queue, Route route) {}

    Target targetOf(UnitId unit) {
        var byLine = store.isRoutedByLine(units.get(unit).kind().name());
        var supervisors = units.supervisorsOf(unit);
        var line = Optional.ofNullable(supervisors.in(Hierarchy.LINE));
        var region = Optional.ofNullable(supervisors.in(Hierarchy.REGION));
        var first = byLine ? line.or(() -> region) : region.or(() -> line);
        if (first.isEmpty()) {
            return new Target(unit, Route.REGION); // the top reviews itself
        }
        var route = first.equals(line) && !first.equals(region) ? Route.LINE : Route.REGION;
        return new Target(nearestWithReviewer(first.get()), route);
    }

    private UnitId nearestWithReviewer(UnitId start) {
        var seen = new LinkedHashSet<UnitId>();
        var next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            if (hasReviewer(next.get())) {
                return next.get();
            }
            next = units.supervisorOf(next.get());
        }
        return start;
    }

    private boolean hasReviewer(UnitId unit) {
        return grants.membersOf(unit).stream().anyMatch(member -> member.role().allows(Permission.REVIEW));
    }
}
