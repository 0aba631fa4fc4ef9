package org.sciday.units.web;

import org.sciday.regions.RegionPicker;
import org.sciday.regions.RegionPickers;
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
import org.sciday.units.Unit;
import org.sciday.units.UnitUpkeep;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One unit: what is known of it, and keeping it true. */
@Controller
class UnitPages {

    private final Units units;
    private final UnitUpkeep upkeep;
    private final Directory directory;
    private final RegionPickers pickers;
    private final UnitPageMaker pages;

    UnitPages(Units units, UnitUpkeep upkeep, Directory directory, RegionPickers pickers, UnitPageMaker pages) {
        this.units = units;
        this.upkeep = upkeep;
        this.directory = directory;
        this.pickers = pickers;
        this.pages = pages;
    }

    /** Old links of a merged unit lead its people to the survivor; those above see what has become of it. */
    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/units/{id}")
    Answer show(@PathVariable UnitId id, Viewer viewer) {
        var survivor = units.find(id).flatMap(Unit::survivor);
        if (survivor.isPresent() && !units.mayDecide(viewer, id)) {
            units.see(survivor.get(), viewer);
            return Redirect.to("/desk/units/" + survivor.get());
        }
        return Html.of("units/show", pages.page(id, viewer));
    }

    /** Shows phone and mail in full, once; that somebody looked is kept. */
    @Can(Permission.UNIT_MANAGE)
    @PostMapping("/desk/units/{id}/contact")
    Answer contact(@PathVariable UnitId id, Viewer viewer) {
        return Html.of("units/show", pages.withContactInFull(id, viewer));
    }

    @Can(Permission.UNIT_MANAGE)
    @GetMapping("/desk/units/{id}/edit")
    Answer edit(@PathVariable UnitId id, Viewer viewer) {
        var unit = units.see(id, viewer);
        return Html.of("units/edit", page(id, Form.of(UnitForm.of(unit, upkeep.contactOf(id, viewer))), viewer));
    }

    @Can(Permission.UNIT_MANAGE)
    @PostMapping("/desk/units/{id}")
    Answer change(@PathVariable UnitId id, UnitForm form, Viewer viewer) {
        var unit = units.see(id, viewer);
        try {
            upkeep.change(id, form.readVersion(), form.toChange(unit), viewer);
            return Redirect.to("/desk/units/" + id).saying("units.changed");
        } catch (InvalidInput problem) {
            return Html.invalid("units/edit", page(id, Form.of(form).with(problem), viewer));
        }
    }

    private UnitEditPage page(UnitId id, Form<UnitForm> form, Viewer viewer) {
        var unit = units.see(id, viewer);
        var region = form.value().regionChosen().orElse(unit.region());
        return new UnitEditPage(
                unit,
                form,
                units.mayDecide(viewer, id),
                directory.lines(),
                pickers.picker("region", RegionPicker.Choice.ANY, region, region));
    }
}
