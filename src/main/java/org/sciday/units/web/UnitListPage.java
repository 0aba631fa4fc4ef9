package org.sciday.units.web;

import java.util.List;
import java.util.Map;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;

/**
 * The list of the units in one's scope.
 *
 * @param more whether there are more than were counted
 * @param regions the regions one step below the own one, to narrow the list to
 * @param places the names of the rows' regions
 */
public record UnitListPage(
        UnitFilter filter,
        PageOf<UnitRow> units,
        boolean more,
        Map<String, String> regions,
        Map<RegionCode, String> places,
        UnitTabs tabs) {

    /** Rows that are shown now. */
    public List<UnitRow> rows() {
        return units.items();
    }
}
