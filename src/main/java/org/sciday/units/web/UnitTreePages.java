package org.sciday.units.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.units.Hierarchy;
import org.sciday.units.Units;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units, one level at a time, by region or by line, today or on an earlier day. */
@Controller
class UnitTreePages {

    private final Units units;
    private final UnitTreeQueries queries;
    private final UnitTabsMaker tabs;
    private final Clock clock;

    UnitTreePages(Units units, UnitTreeQueries queries, UnitTabsMaker tabs, Clock clock) {
        this.units = units;
        this.queries = queries;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/units/tree")
    Answer show(
            @RequestParam(defaultValue = "REGION") Hierarchy hierarchy,
            @RequestParam Optional<UnitId> at,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(defaultValue = "0") int from,
            Viewer viewer) {
        var head = viewer.actingUnit();
        var unit = at.orElse(head);
        units.see(unit, viewer);
        var day = dayOf(on);
        var page = new UnitTreePage(
                hierarchy,
                day.date(),
                day.isToday(),
                queries.path(head, unit, hierarchy, day),
                queries.node(unit, hierarchy, day),
                level(unit, hierarchy, day, from),
                tabs.of("tree", viewer));
        return Html.of("units/tree", page);
    }

    /** What is inside an opened node. */
    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/units/tree/level")
    Answer level(
            @RequestParam Hierarchy hierarchy,
            @RequestParam UnitId at,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(defaultValue = "0") int from,
            Viewer viewer) {
        units.see(at, viewer);
        return Html.of("units/_level", level(at, hierarchy, dayOf(on), from));
    }

    private UnitLevel level(UnitId unit, Hierarchy hierarchy, UnitTreeQueries.Day on, int from) {
        var offset = Math.max(0, from);
        return UnitLevel.of(unit, hierarchy, on.date(), queries.below(unit, hierarchy, on, offset), offset);
    }

    private UnitTreeQueries.Day dayOf(Optional<LocalDate> on) {
        var today = Festival.dateOf(clock.instant());
        var date = on.orElse(today);
        return new UnitTreeQueries.Day(date, date.equals(today));
    }
}
