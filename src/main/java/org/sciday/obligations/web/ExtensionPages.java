package org.sciday.obligations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Extensions;
import org.sciday.obligations.Obligation;
import org.sciday.obligations.Obligations;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** More time for a unit, by those above it. */
@Controller
class ExtensionPages {

    private static final String PAGE = "/desk/obligations/units/{unit}/extension";

    private final Obligations obligations;
    private final Extensions extensions;
    private final Units units;

    ExtensionPages(Obligations obligations, Extensions extensions, Units units) {
        this.obligations = obligations;
        this.extensions = extensions;
        this.units = units;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(PAGE)
    Answer ask(
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable CampaignId campaign,
            @RequestParam(required = false) @Nullable UUID asked,
            Viewer viewer) {
        checkAbove(unit, viewer);
        if (campaign == null || asked == null) {
            return toDuties(unit);
        }
        var one = line(unit, campaign, asked, viewer);
        return Html.of("obligations/extension", page(one, Form.of(new ExtensionForm(null, "")), viewer));
    }

    @Can(Permission.SUBTREE_VIEW)
    @PostMapping(PAGE)
    Answer grant(
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable CampaignId campaign,
            @RequestParam(required = false) @Nullable UUID asked,
            @ModelAttribute ExtensionForm form,
            BindingResult result,
            Viewer viewer) {
        checkAbove(unit, viewer);
        if (campaign == null || asked == null) {
            return toDuties(unit);
        }
        var one = line(unit, campaign, asked, viewer);
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("obligations/extension", page(one, filled, viewer));
        }
        try {
            extensions.grant(
                    one.campaign(), one.sourceId(), unit, one.what(), one.dueAt(), form.until(), form.why(), viewer);
            return Redirect.to("/desk/obligations/units/" + unit).saying("obligations.extension-granted");
        } catch (InvalidInput problem) {
            return Html.invalid("obligations/extension", page(one, filled.with(problem), viewer));
        }
    }

    private void checkAbove(UnitId unit, Viewer viewer) {
        units.see(unit, viewer);
        if (!extensions.mayGrant(unit, viewer)) {
            throw new NotAllowed("campaigns.extension-by-above");
        }
    }

    /** Who does not say for what finds it among the unit's duties. */
    private static Answer toDuties(UnitId unit) {
        return Redirect.to("/desk/obligations/units/" + unit);
    }

    private Obligation line(UnitId unit, CampaignId campaign, UUID asked, Viewer viewer) {
        return obligations.ofUnit(campaign, unit, viewer).obligations().stream()
                .filter(one -> one.sourceId().equals(asked) && one.isExtensible())
                .findFirst()
                .orElseThrow(() -> new NotFound("obligations.nothing-to-extend"));
    }

    private ExtensionPage page(Obligation one, Form<ExtensionForm> form, Viewer viewer) {
        return new ExtensionPage(
                obligations.seeCampaign(one.campaign(), viewer), units.get(one.unit()).name(), one, form);
    }
}
