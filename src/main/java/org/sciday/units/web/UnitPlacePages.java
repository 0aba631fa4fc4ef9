package org.sciday.units.web;

import java.util.Optional;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting a unit under another supervising unit. */
@Controller
class UnitPlacePages {

    private final Units units;
    private final UnitHistoryQueries queries;
    private final SupervisorChoices choices;

    UnitPlacePages(Units units, UnitHistoryQueries queries, SupervisorChoices choices) {
        this.units = units;
        this.queries = queries;
        this.choices = choices;
    }

    @Can(Permission.UNIT_APPROVE)
    @GetMapping("/desk/units/{id}/supervision")
    Answer edit(@PathVariable UnitId id, PlaceForm form, Viewer viewer) {
        return Html.of("units/place", page(id, Form.of(form), viewer));
    }

    @Can(Permission.UNIT_APPROVE)
    @PostMapping("/desk/units/{id}/supervision")
    Answer move(@PathVariable UnitId id, PlaceForm form, Viewer viewer) {
        units.see(id, viewer);
        try {
            var supervisor =
                    form.chosenSupervisor().orElseThrow(() -> InvalidInput.of("supervisor", "units.supervisor-needed"));
            units.move(id, form.chosenHierarchy(), supervisor, viewer);
            return Redirect.to("/desk/units/" + id).saying("units.moved");
        } catch (InvalidInput problem) {
            return Html.invalid("units/place", page(id, Form.of(form).with(problem), viewer));
        }
    }

    @Can(Permission.UNIT_APPROVE)
    @PostMapping("/desk/units/{id}/line-supervision/ending")
    Answer leaveLine(@PathVariable UnitId id, Viewer viewer) {
        units.leaveLine(id, viewer);
        return Redirect.to("/desk/units/" + id).saying("units.left-line");
    }

    private UnitPlacePage page(UnitId id, Form<PlaceForm> form, Viewer viewer) {
        var unit = units.see(id, viewer);
        var typed = form.value();
        return new UnitPlacePage(
                unit,
                form,
                typed.chosenHierarchy(),
                queries.supervisionOf(id).stream()
                        .filter(UnitPage.Supervised::isNow)
                        .toList(),
                queries.belowOf(id).all(),
                choices.find(
                        "supervisor",
                        RegistrationForm.text(typed.supervisorQuery()),
                        Optional.of(unit.region()),
                        typed.chosenSupervisor()));
    }
}
