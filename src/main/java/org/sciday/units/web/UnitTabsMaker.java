package org.sciday.units.web;

import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Fills the tabs above the desk's pages of units. */
@Component
class UnitTabsMaker {

    private final UnitQueries queries;

    UnitTabsMaker(UnitQueries queries) {
        this.queries = queries;
    }

    UnitTabs of(String current, Viewer viewer) {
        var mayApprove = viewer.can(Permission.UNIT_APPROVE);
        return new UnitTabs(
                current,
                mayApprove ? queries.countPending(viewer.actingUnit()) : 0,
                mayApprove,
                viewer.can(Permission.UNIT_IMPORT));
    }
}
