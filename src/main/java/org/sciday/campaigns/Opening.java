package org.sciday.campaigns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sciday.audit.Trail;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How far a campaign has come: DRAFT, OPEN, CLOSED, and open again when it was closed by mistake. */
@Component
class Opening {

    private final CampaignStore campaigns;
    private final SheetStore sheets;
    private final CampaignAccess access;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(
            CampaignStore campaigns,
            SheetStore sheets,
            CampaignAccess access,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    void open(CampaignId id, Viewer by) {
        var campaign = access.seeToManage(id, by);
        InvalidInput.check(problemsOf(id));
        if (campaigns.open(id, clock.instant())) {
            sheets.confirmGuesses(id);
            record(by, "campaigns.opened", campaign);
            events.publishEvent(new CampaignOpened(id, campaign.owner()));
        }
    }

    /** Rule 5: what keeps the campaign from opening, all at once. */
    List<FieldError> problemsOf(CampaignId id) {
        var chain = campaigns.chain(id);
        var problems = new ArrayList<>(Completeness.problemsOf(new Sheet(chain, sheets.read(id))));
        if (chain.size() > 1 && chain.get(1).isDraft()) {
            problems.add(FieldError.of(
                    "parent", "campaigns.open.parent", chain.get(1).name()));
        }
        return problems;
    }

    void close(CampaignId id, Viewer by) {
        var campaign = access.seeToManage(id, by);
        if (campaign.isDraft()) {
            throw new RuleBroken("campaigns.not-open-yet");
        }
        if (campaigns.close(id, clock.instant())) {
            record(by, "campaigns.closed", campaign);
            events.publishEvent(new CampaignClosed(id));
        }
    }

    void discard(CampaignId id, Viewer by) {
        var campaign = access.seeToManage(id, by);
        if (!campaign.isDraft()) {
            throw new RuleBroken("campaigns.only-drafts-discarded");
        }
        if (campaigns.hasChildren(id)) {
            throw new RuleBroken("campaigns.has-children");
        }
        campaigns.discard(id);
        record(by, "campaigns.discarded", campaign);
    }

    private void record(Viewer by, String action, CampaignLine campaign) {
        trail.record(by, action, CampaignAccess.TYPE, campaign.id().value(), campaign, null);
    }
}
