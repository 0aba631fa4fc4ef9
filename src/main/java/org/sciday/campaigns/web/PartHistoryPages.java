package org.sciday.campaigns.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.PartEdit;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaves a part to the campaign above, and brings back what it was. */
@Controller
class PartHistoryPages {

    private final Campaigns campaigns;
    private final CampaignParts parts;

    PartHistoryPages(Campaigns campaigns, CampaignParts parts) {
        this.campaigns = campaigns;
        this.parts = parts;
    }

    /** Asks before, showing what goes and what comes. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/{id}/parts/{part}/inheritance")
    Answer ask(@PathVariable CampaignId id, @PathVariable String part, Viewer viewer) {
        return Html.of("campaigns/inherit", page(id, part(part), List.of(), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/{id}/parts/{part}/inheritance")
    Answer takeOver(
            @PathVariable CampaignId id,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int version,
            Viewer viewer) {
        try {
            parts.takeOver(id, part(part), version, viewer);
        } catch (InvalidInput problem) {
            return Html.invalid("campaigns/inherit", page(id, part(part), problem.errors(), viewer));
        }
        return Redirect.to("/desk/campaigns/" + id + "/parts/" + part + "/history")
                .saying("campaigns.part-taken-over");
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/{id}/parts/{part}/history")
    Answer history(@PathVariable CampaignId id, @PathVariable String part, Viewer viewer) {
        return Html.of("campaigns/history", page(id, part(part), List.of(), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/{id}/parts/{part}/restorations")
    Answer restore(
            @PathVariable CampaignId id,
            @PathVariable String part,
            @RequestParam(required = false) @Nullable UUID former,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        try {
            if (former == null) {
                campaigns.sheetFor(id, viewer);
                throw InvalidInput.of("former", "shared.choose");
            }
            parts.restore(id, part(part), former, new PartEdit(version, reason), viewer);
        } catch (InvalidInput problem) {
            return Html.invalid("campaigns/history", page(id, part(part), problem.errors(), viewer));
        }
        return Redirect.to("/desk/campaigns/" + id + "#f-" + part).saying("campaigns.part-restored");
    }

    private <T extends @Nullable Object> PartHistoryPage page(
            CampaignId id, Part<T> part, List<FieldError> errors, Viewer viewer) {
        var sheet = campaigns.sheetFor(id, viewer);
        var history = parts.historyOf(id, part, viewer);
        var parent = sheet.campaign().parent();
        var above = parent == null || !part.isInherited() ? null : campaigns.sheetOf(parent);
        return new PartHistoryPage(sheet, part, sheet.get(part), above, history, new Form<>(part.code(), errors));
    }

    private static Part<?> part(String code) {
        return Part.find(code).orElseThrow(() -> new NotFound("shared.not-found"));
    }
}
