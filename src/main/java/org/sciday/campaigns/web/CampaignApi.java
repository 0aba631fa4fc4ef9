package org.sciday.campaigns.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.shared.Ids;
import org.sciday.shared.Permission;
import org.sciday.shared.Slice;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns for other systems. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignApi {

    private static final int ITEMS = 50;

    private final Campaigns campaigns;
    private final CampaignQueries queries;

    CampaignApi(Campaigns campaigns, CampaignQueries queries) {
        this.campaigns = campaigns;
        this.queries = queries;
    }

    /** Campaigns that the public sees, newest first. */
    @Public
    @GetMapping
    Slice<CampaignJson> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable CampaignId cursor) {
        var rows = queries.page(cursor, year, ITEMS + 1);
        var shown = rows.subList(0, Math.min(ITEMS, rows.size()));
        var next = rows.size() > ITEMS ? shown.getLast().campaign().id().toString() : null;
        return new Slice<>(shown.stream().map(CampaignJson::of).toList(), next);
    }

    /** The sheet of a campaign: every value with the campaign that states it. */
    @Public
    @GetMapping("/{id}")
    SheetJson show(@PathVariable CampaignId id, Viewer viewer) {
        return SheetJson.of(campaigns.sheetFor(id, viewer));
    }

    /** The same in the words of the notice schema, which another installation can import. */
    @Public
    @GetMapping("/{id}/notice")
    NoticeFacts notice(@PathVariable CampaignId id, Viewer viewer) {
        return campaigns.factsOf(id, viewer);
    }

    /** Makes a draft of a notice in the label schema. The same key again gives the same draft. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping
    ResponseEntity<CampaignJson> create(
            @RequestBody String notice,
            @RequestParam(required = false) @Nullable CampaignId parent,
            @RequestParam(required = false) @Nullable UnitId owner,
            @RequestParam(required = false) @Nullable UUID key,
            Viewer viewer) {
        var id = campaigns.importSheet(
                NoticeJson.read(notice),
                parent,
                owner == null ? viewer.actingUnit() : owner,
                key == null ? Ids.next() : key,
                viewer);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + id)).body(CampaignJson.of(campaigns.get(id)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/{id}/opening")
    CampaignJson open(@PathVariable CampaignId id, Viewer viewer) {
        campaigns.open(id, viewer);
        return CampaignJson.of(campaigns.get(id));
    }
}
