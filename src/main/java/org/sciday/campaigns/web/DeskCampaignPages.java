package org.sciday.campaigns.web;

import java.time.Clock;
import java.util.List;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The desk's campaigns: the tree, and the sheet of one. */
@Controller
class DeskCampaignPages {

    private static final int ROWS = 300;

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final Units units;
    private final SheetSentences sentences;
    private final Clock clock;

    DeskCampaignPages(
            Campaigns campaigns, CampaignQueries queries, Units units, SheetSentences sentences, Clock clock) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.units = units;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns")
    Answer list(Viewer viewer) {
        var today = Festival.dateOf(clock.instant());
        var rows = queries.desk(viewer.unitsWith(Permission.CAMPAIGN_MANAGE), today, ROWS);
        return Html.of("campaigns/desk", new DeskCampaignsPage(rows, rows.size() == ROWS));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/{id}")
    Answer show(@PathVariable CampaignId id, Viewer viewer) {
        var sheet = campaigns.sheetFor(id, viewer);
        var mayManage = campaigns.mayManage(id, viewer);
        var owner = sheet.campaign().owner();
        return Html.of(
                "campaigns/sheet",
                new SheetPage(
                        sheet,
                        units.namesOf(List.of(owner)).getOrDefault(owner, ""),
                        mayManage,
                        mayManage && sheet.campaign().isDraft() ? campaigns.problemsOf(id, viewer) : List.of(),
                        queries.changedParts(id),
                        queries.children(id, ROWS),
                        sentences.of(sheet, viewer)));
    }
}
