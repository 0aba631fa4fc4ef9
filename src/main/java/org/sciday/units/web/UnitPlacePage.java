package org.sciday.units.web;

import java.util.List;
import org.sciday.shared.web.Form;
import org.sciday.units.Hierarchy;
import org.sciday.units.Unit;

/**
 * Choosing a unit's new supervising unit.
 *
 * @param below how many units move with it
 */
public record UnitPlacePage(
        Unit unit,
        Form<PlaceForm> form,
        Hierarchy hierarchy,
        List<UnitPage.Supervised> now,
        int below,
        SupervisorChoice supervisors) {

    /** One supervising unit must stay. */
    public boolean mayLeaveLine() {
        return now.size() > 1;
    }
}
