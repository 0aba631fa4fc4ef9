package org.sciday.units.web;

import java.time.LocalDate;
import java.util.List;
import org.sciday.shared.UnitId;
import org.sciday.units.Hierarchy;

/**
 * The units directly below one, up to fifty at a time.
 *
 * @param next where the next fifty begin; 0 when these are the last
 */
public record UnitLevel(UnitId parent, Hierarchy hierarchy, LocalDate on, List<UnitNode> nodes, int next) {

    static UnitLevel of(UnitId parent, Hierarchy hierarchy, LocalDate on, List<UnitNode> found, int offset) {
        var full = found.size() > UnitTreeQueries.LEVEL_SIZE;
        var shown = full ? found.subList(0, UnitTreeQueries.LEVEL_SIZE) : found;
        return new UnitLevel(parent, hierarchy, on, List.copyOf(shown), full ? offset + UnitTreeQueries.LEVEL_SIZE : 0);
    }

    /** What a node's own level is asked with. */
    public String query(UnitId node) {
        return "hierarchy=" + hierarchy + "&on=" + on + "&at=" + node;
    }
}
