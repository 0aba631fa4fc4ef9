package org.sciday.units.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The units in the scope of the unit one acts for. */
@Controller
class UnitListPages {

    private final Units units;
    private final UnitQueries queries;
    private final UnitTabsMaker tabs;
    private final Regions regions;
    private final Places places;

    UnitListPages(Units units, UnitQueries queries, UnitTabsMaker tabs, Regions regions, Places places) {
        this.units = units;
        this.queries = queries;
        this.tabs = tabs;
        this.regions = regions;
        this.places = places;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/units")
    Answer list(UnitFilter filter, Viewer viewer) {
        var head = viewer.actingUnit();
        var found = queries.list(head, filter);
        var names = new LinkedHashMap<RegionCode, String>();
        found.items().forEach(row -> names.computeIfAbsent(row.region(), places::shortName));
        return Html.of(
                "units/list",
                new UnitListPage(
                        filter,
                        found,
                        UnitQueries.isMore(filter, found.total()),
                        narrower(units.get(head).region()),
                        names,
                        tabs.of("list", viewer)));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/units/mine")
    Answer mine(Viewer viewer) {
        return Redirect.to("/desk/units/" + viewer.actingUnit());
    }

    /** The own region's parts; one's own county has none. */
    private Map<String, String> narrower(RegionCode home) {
        var options = new LinkedHashMap<String, String>();
        regions.children(home).forEach(region -> options.put(region.code().value(), region.name()));
        return options;
    }
}
