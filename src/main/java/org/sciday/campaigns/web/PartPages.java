package org.sciday.campaigns.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.PartEdit;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Sourced;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Edits one part of a campaign's sheet. Saving what came from above makes it the campaign's own. */
@Controller
class PartPages {

    private final Campaigns campaigns;
    private final CampaignParts parts;
    private final PartEditors editors;

    PartPages(Campaigns campaigns, CampaignParts parts, PartEditors editors) {
        this.campaigns = campaigns;
        this.parts = parts;
        this.editors = editors;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/{id}/parts/{part}")
    Answer edit(@PathVariable CampaignId id, @PathVariable String part, Viewer viewer) {
        return edit(editor(part), sheet(id, viewer));
    }

    private static <T extends @Nullable Object> Answer edit(PartEditor<T> editor, Sheet sheet) {
        var value = sheet.get(editor.part());
        return Html.of(
                "campaigns/part", page(editor, sheet, editor.show(value.value()), List.of(), value.version(), ""));
    }

    /** Saves, or changes the form's rows when one of the buttons beside them was pressed. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/{id}/parts/{part}")
    Answer save(
            @PathVariable CampaignId id,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "do", defaultValue = "") String button,
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer) {
        var editor = editor(part);
        var sheet = sheet(id, viewer);
        var typed = Typed.of(parameters);
        var operation = RowOperation.of(button);
        if (operation.isPresent()) {
            var grids = operation.get().on(typed.into(editor.blank()));
            var page = page(editor, sheet, grids, List.of(), version, reason);
            return Html.of("campaigns/part", page.focusedOn(operation.get().touched(grids)));
        }
        if (button.equals("defaults") && editor instanceof TermEditor terms) {
            var defaults = campaigns.defaultTerms(terms.taxonomy());
            var grids = terms.withDefaults(typed.into(editor.blank()), defaults);
            return Html.of("campaigns/part", page(editor, sheet, grids, List.of(), version, reason));
        }
        return save(editor, sheet, typed, new PartEdit(version, reason), viewer);
    }

    private <T extends @Nullable Object> Answer save(
            PartEditor<T> editor, Sheet sheet, Typed typed, PartEdit edit, Viewer viewer) {
        var campaign = sheet.campaign().id();
        var reason = Optional.ofNullable(edit.reason()).orElse("");
        try {
            parts.state(campaign, editor.part(), editor.value(typed), edit, viewer);
            return Redirect.to("/desk/campaigns/" + campaign + "#f-" + editor.part())
                    .saying("campaigns.part-saved");
        } catch (InvalidInput problem) {
            var grids = typed.readInto(editor.blank());
            return Html.invalid("campaigns/part", page(editor, sheet, grids, problem.errors(), edit.version(), reason));
        } catch (Conflict changed) {
            var now = campaigns.sheetOf(campaign);
            var page = page(
                    editor,
                    now,
                    typed.readInto(editor.blank()),
                    List.of(),
                    now.get(editor.part()).version(),
                    reason);
            return new Html("campaigns/part", page.conflicting(), 409);
        }
    }

    private static <T extends @Nullable Object> PartPage page(
            PartEditor<T> editor, Sheet sheet, List<Grid> grids, List<FieldError> errors, int version, String reason) {
        Sourced<T> value = sheet.get(editor.part());
        return new PartPage(
                sheet, editor.part(), value, new Form<>(editor.complete(grids), errors), version, reason, false, "");
    }

    private Sheet sheet(CampaignId id, Viewer viewer) {
        var sheet = campaigns.sheetFor(id, viewer);
        if (!campaigns.mayManage(id, viewer)) {
            throw new NotAllowed("campaigns.not-yours");
        }
        return sheet;
    }

    private PartEditor<?> editor(String part) {
        return editors.find(part).orElseThrow(() -> new NotFound("shared.not-found"));
    }
}
