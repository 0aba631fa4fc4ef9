package org.sciday.units.web;

import java.util.List;
import java.util.Optional;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.sciday.units.CreditCode;
import org.sciday.units.Directory;
import org.sciday.units.SimilarUnit;
import org.springframework.stereotype.Component;

/** What helps a person to fill in a registration: supervising units to choose from, units it may be already. */
@Component
class RegistrationHelp {

    private final SupervisorChoices choices;
    private final Directory directory;
    private final Places places;

    RegistrationHelp(SupervisorChoices choices, Directory directory, Places places) {
        this.choices = choices;
        this.directory = directory;
        this.places = places;
    }

    SupervisorChoice supervisors(RegistrationForm form) {
        return choices.find(
                "supervisor",
                RegistrationForm.text(form.supervisorQuery()),
                form.regionChosen(),
                form.supervisorChosen());
    }

    SupervisorChoice lineSupervisors(RegistrationForm form) {
        return choices.find(
                "lineSupervisor",
                RegistrationForm.text(form.lineSupervisorQuery()),
                form.regionChosen(),
                form.lineSupervisorChosen());
    }

    SimilarUnits similarTo(RegistrationForm form) {
        return similarTo(
                RegistrationForm.text(form.name()), RegistrationForm.text(form.creditCode()), form.regionChosen());
    }

    /** Nothing before there is a name of some length or a sound code. */
    SimilarUnits similarTo(String name, String code, Optional<RegionCode> region) {
        var sound = CreditCode.complaint("creditCode", code).isEmpty();
        if (name.strip().length() < 4 && !sound) {
            return SimilarUnits.NONE;
        }
        var found =
                directory.similarTo(name, sound ? CreditCode.of(code).value() : "", region.orElse(RegionCode.NATION));
        return new SimilarUnits(
                found,
                found.stream().map(SimilarUnit::region).map(places::shortName).toList());
    }

    /** Names of other units that this one may be. */
    List<String> othersLike(UnitId self, String name, String code, RegionCode region) {
        return directory.similarTo(name, code, region).stream()
                .filter(unit -> !unit.id().equals(self))
                .map(SimilarUnit::name)
                .toList();
    }
}
