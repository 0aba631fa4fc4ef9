package org.sciday.units.web;

import java.util.List;
import java.util.Optional;
import org.sciday.regions.RegionCode;
import org.sciday.regions.RegionPicker;
import org.sciday.regions.RegionPickers;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.sciday.units.Directory;
import org.sciday.units.RegistrationDraft;
import org.sciday.units.RegistrationDrafts;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit registers itself. Anybody may look; to send it one signs in, and what was typed is kept. */
@Controller
class RegistrationPages {

    private static final RegionCode WHOLE_COUNTRY = RegionCode.NATION;

    private final Units units;
    private final Directory directory;
    private final RegistrationDrafts drafts;
    private final RegionPickers pickers;
    private final RegistrationHelp help;
    private final UnitHistoryQueries history;

    RegistrationPages(
            Units units,
            Directory directory,
            RegistrationDrafts drafts,
            RegionPickers pickers,
            RegistrationHelp help,
            UnitHistoryQueries history) {
        this.units = units;
        this.directory = directory;
        this.drafts = drafts;
        this.pickers = pickers;
        this.help = help;
        this.history = history;
    }

    @Public
    @GetMapping("/units/register")
    Answer show(@RequestParam(required = false) Optional<String> province, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return Html.of("units/register-start", new RegistrationStart());
        }
        var draft = drafts.find(viewer);
        var form = Form.of(draft.map(RegistrationForm::of).orElse(RegistrationForm.EMPTY));
        return Html.of("units/register", page(form, province.flatMap(RegionCode::parse), viewer));
    }

    @SignedIn
    @PostMapping("/units/register")
    Answer send(RegistrationForm form, Viewer by) {
        drafts.save(form.draft(), by);
        if (form.isSearch()) {
            return Html.of("units/register", page(Form.of(form), Optional.empty(), by));
        }
        try {
            var unit = form.toNewUnit();
            var similar = help.similarTo(form);
            if (!similar.isEmpty() && !form.saysDistinct()) {
                throw InvalidInput.of("distinct", "units.register.look-at-similar");
            }
            units.register(unit, form.keyOrNew(), by);
            drafts.remove(by);
            return Redirect.to("/units/register").saying("units.register.sent");
        } catch (InvalidInput problem) {
            return Html.invalid("units/register", page(Form.of(form).with(problem), Optional.empty(), by));
        }
    }

    @SignedIn
    @PostMapping("/units/register/draft")
    Answer keep(RegistrationForm form, Viewer by) {
        drafts.save(form.draft(), by);
        return Html.of(
                "units/_saved", drafts.find(by).map(RegistrationDraft::savedAt).orElseThrow());
    }

    @SignedIn
    @PostMapping("/units/register/again/{unit}")
    Answer again(@PathVariable UnitId unit, Viewer by) {
        drafts.takeUpAgain(unit, by);
        return Redirect.to("/units/register").saying("units.register.taken-up");
    }

    private RegistrationPage page(Form<RegistrationForm> form, Optional<RegionCode> province, Viewer by) {
        var typed = form.value();
        var home = province.or(typed::regionChosen).orElse(WHOLE_COUNTRY);
        return new RegistrationPage(
                form,
                typed.keyOrNew().toString(),
                pickers.picker(
                        "region", RegionPicker.Choice.ANY, typed.regionChosen().orElse(null), home),
                directory.lines(),
                help.supervisors(typed),
                help.lineSupervisors(typed),
                form.hasErrors() ? help.similarTo(typed) : SimilarUnits.NONE,
                drafts.find(by).map(RegistrationDraft::savedAt),
                by.account() == null ? List.of() : history.registeredBy(by.id()));
    }
}
