package org.sciday.campaigns.web;

import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
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

/** Opens a campaign, after a last look at what rules have guessed; closes it; throws a draft away. */
@Controller
class OpeningPages {

    private final Campaigns campaigns;

    OpeningPages(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/{id}/opening")
    Answer ask(@PathVariable CampaignId id, Viewer viewer) {
        var sheet = campaigns.sheetFor(id, viewer);
        return Html.of("campaigns/opening", new OpeningPage(sheet, new Form<>("", campaigns.problemsOf(id, viewer))));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/{id}/opening")
    Answer open(@PathVariable CampaignId id, Viewer viewer) {
        try {
            campaigns.open(id, viewer);
            return Redirect.to("/desk/campaigns/" + id).saying("campaigns.opened");
        } catch (InvalidInput problem) {
            var sheet = campaigns.sheetFor(id, viewer);
            return Html.invalid("campaigns/opening", new OpeningPage(sheet, new Form<>("", problem.errors())));
        }
    }

    /** Asks before closing an open campaign or throwing a draft away. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/{id}/closing")
    Answer askToEnd(@PathVariable CampaignId id, Viewer viewer) {
        var sheet = campaigns.sheetFor(id, viewer);
        if (!campaigns.mayManage(id, viewer)) {
            throw new NotAllowed("campaigns.not-yours");
        }
        return Html.of("campaigns/closing", new OpeningPage(sheet, Form.of("")));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/{id}/closing")
    Answer close(@PathVariable CampaignId id, Viewer viewer) {
        campaigns.close(id, viewer);
        return Redirect.to("/desk/campaigns/" + id).saying("campaigns.closed");
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/{id}/discarding")
    Answer discard(@PathVariable CampaignId id, Viewer viewer) {
        campaigns.discard(id, viewer);
        return Redirect.to("/desk/campaigns").saying("campaigns.discarded");
    }
}
