package org.sciday.units.web;

import java.time.LocalDate;
import java.util.List;
import org.sciday.shared.UnitId;
import org.sciday.units.Hierarchy;

/** The tree below one unit; deeper levels are fetched when they are opened, or are a link away. */
public record UnitTreePage(
        Hierarchy hierarchy,
        LocalDate on,
        boolean isToday,
        List<Crumb> path,
        UnitNode node,
        UnitLevel level,
        UnitTabs tabs) {

    /** A step of the way down. */
    public record Crumb(UnitId id, String name) {}

    public List<Crumb> above() {
        return path.subList(0, Math.max(0, path.size() - 1));
    }
}
