package org.sciday.units.web;

import java.util.stream.Collectors;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registrations that wait, and the decisions about a unit. */
@Controller
class UnitDecisionPages {

    private static final int MOST = 100;
    private static final String QUEUE = "/desk/units/registrations";

    private final Units units;
    private final UnitHistoryQueries queries;
    private final UnitTabsMaker tabs;
    private final RegistrationHelp help;
    private final Places places;

    UnitDecisionPages(
            Units units, UnitHistoryQueries queries, UnitTabsMaker tabs, RegistrationHelp help, Places places) {
        this.units = units;
        this.queries = queries;
        this.tabs = tabs;
        this.help = help;
        this.places = places;
    }

    @Can(Permission.UNIT_APPROVE)
    @GetMapping(QUEUE)
    Answer queue(@RequestParam(defaultValue = "false") boolean all, Viewer viewer) {
        var waiting = queries.pending(viewer.actingUnit(), !all, MOST);
        var names = waiting.stream()
                .map(UnitRow::region)
                .distinct()
                .collect(Collectors.toMap(region -> region, places::shortName));
        var doubles = waiting.stream()
                .collect(Collectors.toMap(
                        UnitRow::id, row -> help.othersLike(row.id(), row.name(), row.creditCode(), row.region())));
        return Html.of("units/queue", new UnitQueuePage(waiting, all, names, doubles, tabs.of("queue", viewer)));
    }

    @Can(Permission.UNIT_APPROVE)
    @PostMapping("/desk/units/{id}/approval")
    Answer approve(@PathVariable UnitId id, Viewer by) {
        units.approve(id, by);
        return Redirect.to(QUEUE).saying("units.approved");
    }

    @Can(Permission.UNIT_APPROVE)
    @PostMapping("/desk/units/{id}/rejection")
    Answer reject(@PathVariable UnitId id, @RequestParam(defaultValue = "") String reason, Viewer by) {
        try {
            units.reject(id, reason, by);
            return Redirect.to(QUEUE).saying("units.rejected");
        } catch (InvalidInput problem) {
            return Redirect.to("/desk/units/" + id).warning("units.reason-needed");
        }
    }

    @Can(Permission.UNIT_APPROVE)
    @PostMapping("/desk/units/{id}/closing")
    Answer close(@PathVariable UnitId id, @RequestParam(defaultValue = "") String reason, Viewer by) {
        try {
            units.close(id, reason, by);
            return Redirect.to("/desk/units/" + id).saying("units.closed");
        } catch (InvalidInput problem) {
            return Redirect.to("/desk/units/" + id).warning("units.reason-needed");
        }
    }
}
