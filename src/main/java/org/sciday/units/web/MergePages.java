package org.sciday.units.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sciday.accounts.Grants;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.Directory;
import org.sciday.units.MergeUnits;
import org.sciday.units.SimilarUnit;
import org.sciday.units.Unit;
import org.sciday.units.UnitName;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Merging a unit that was registered twice into the other one. */
@Controller
class MergePages {

    private static final int MOST = 8;

    private final Units units;
    private final MergeUnits merging;
    private final Directory directory;
    private final Grants grants;
    private final UnitHistoryQueries queries;
    private final Places places;

    MergePages(
            Units units,
            MergeUnits merging,
            Directory directory,
            Grants grants,
            UnitHistoryQueries queries,
            Places places) {
        this.units = units;
        this.merging = merging;
        this.directory = directory;
        this.grants = grants;
        this.queries = queries;
        this.places = places;
    }

    @Can(Permission.UNIT_APPROVE)
    @GetMapping("/desk/units/{id}/merger")
    Answer edit(@PathVariable UnitId id, MergeForm form, Viewer viewer) {
        return Html.of("units/merge", page(id, Form.of(form), viewer));
    }

    @Can(Permission.UNIT_APPROVE)
    @PostMapping("/desk/units/{id}/merger")
    Answer merge(@PathVariable UnitId id, MergeForm form, Viewer viewer) {
        units.see(id, viewer);
        try {
            var survivor = form.chosen();
            InvalidInput.check(Stream.concat(
                            survivor.isEmpty()
                                    ? Stream.of(FieldError.of("survivor", "units.merge-needed"))
                                    : Stream.empty(),
                            form.isChecked() ? Stream.empty() : Stream.of(FieldError.of("checked", "units.merge-check")))
                    .toList());
            merging.merge(id, survivor.orElseThrow(), viewer);
            return Redirect.to("/desk/units/" + survivor.orElseThrow()).saying("units.merged");
        } catch (InvalidInput problem) {
            return Html.invalid("units/merge", page(id, Form.of(form).with(problem), viewer));
        }
    }

    private MergePage page(UnitId id, Form<MergeForm> form, Viewer viewer) {
        var unit = units.see(id, viewer);
        return new MergePage(
                unit,
                form,
                grants.membersOf(id).size(),
                queries.belowOf(id).directly(),
                choices(unit, RegistrationForm.text(form.value().survivorQuery()).strip(), form.value().chosen()));
    }

    /** What was found, or units that look like it; what is chosen already stays first. */
    private SupervisorChoice choices(Unit unit, String text, Optional<UnitId> chosen) {
        var found = text.isEmpty() ? alike(unit) : units.search(text, MOST);
        var options = Stream.concat(chosen.flatMap(directory::findApproved).stream(), found.stream())
                .distinct()
                .filter(name -> !name.id().equals(unit.id()))
                .map(name -> new SupervisorChoice.Option(
                        name.id().toString(), name.name(), places.shortName(name.region())))
                .toList();
        var id = chosen.map(UnitId::toString).orElse(null);
        return new SupervisorChoice("survivor", text, !text.isEmpty(), id, options);
    }

    private List<UnitName> alike(Unit unit) {
        return directory.similarTo(unit.name(), unit.creditCode().value(), unit.region()).stream()
                .filter(other -> other.state() == Unit.State.APPROVED)
                .map(SimilarUnit::asName)
                .toList();
    }
}
