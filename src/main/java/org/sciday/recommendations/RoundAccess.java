package org.sciday.recommendations;

import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Unit;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may see and do what. A unit's list is seen by its own people and those above it. */
@Component
class RoundAccess {

    static final String TYPE = "recommendations.round";

    private final RoundStore store;
    private final Units units;
    private final Trail trail;

    RoundAccess(RoundStore store, Units units, Trail trail) {
        this.store = store;
        this.units = units;
        this.trail = trail;
    }

    Round get(RoundId id) {
        return store.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
    }

    /** For managers of the unit that asks, and of those above it. */
    Round seeAsHead(RoundId id, Viewer by) {
        var round = get(id);
        if (!by.isPlatform() && !units.mayManage(by, Permission.SUBTREE_VIEW, round.head())) {
            throw refused(by, id.value());
        }
        return round;
    }

    Round seeToManage(RoundId id, Viewer by) {
        var round = seeAsHead(id, by);
        if (!mayManage(round, by)) {
            throw new NotAllowed("shared.not-allowed");
        }
        return round;
    }

    /** As {@link #seeToManage}, while lists can still be moved. */
    Round seeToRank(RoundId id, Viewer by) {
        var round = seeToManage(id, by);
        demandOpen(round);
        return round;
    }

    boolean mayManage(Round round, Viewer by) {
        return by.isPlatform() || units.mayManage(by, Permission.CAMPAIGN_MANAGE, round.head());
    }

    /** One of the units that are asked. To strangers neither the round nor the unit exists. */
    Unit seeAsked(RoundId id, UnitId unit, Viewer by) {
        var round = get(id);
        var seen = units.see(unit, by);
        if (unit.equals(round.head()) || !round.asks(seen.kind()) || !units.covers(round.head(), unit)) {
            throw refused(by, id.value());
        }
        return seen;
    }

    Unit seeToWrite(RoundId id, UnitId unit, Viewer by) {
        var seen = seeAsked(id, unit, by);
        if (!mayWrite(unit, by)) {
            throw new NotAllowed("recommendations.not-your-list");
        }
        demandOpen(get(id));
        return seen;
    }

    boolean mayWrite(UnitId unit, Viewer by) {
        return by.canFor(Permission.RESULTS_EDIT, unit) || by.canFor(Permission.CAMPAIGN_MANAGE, unit);
    }

    NotFound refused(Viewer by, UUID id) {
        trail.refused(by, "recommendations.seen", TYPE, id);
        return new NotFound("recommendations.not-found");
    }


    private static void demandOpen(Round round) {
        if (!round.isOpen()) {
            throw new RuleBroken("recommendations.is-shown");
        }
    }
}
