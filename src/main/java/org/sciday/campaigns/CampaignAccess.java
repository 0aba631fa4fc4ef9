package org.sciday.campaigns;

import org.sciday.audit.Trail;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may see and change which campaign. */
@Component
class CampaignAccess {

    static final String TYPE = "campaigns.campaign";

    private final CampaignStore campaigns;
    private final Units units;
    private final Trail trail;

    CampaignAccess(CampaignStore campaigns, Units units, Trail trail) {
        this.campaigns = campaigns;
        this.units = units;
        this.trail = trail;
    }

    /** A draft exists only for those who may change it. */
    CampaignLine see(CampaignId id, Viewer viewer) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaigns.not-found"));
        if (campaign.isDraft() && !mayManage(viewer, campaign)) {
            throw refused(id, viewer, "campaigns.seen");
        }
        return campaign;
    }

    CampaignLine seeToManage(CampaignId id, Viewer viewer) {
        var campaign = see(id, viewer);
        if (!mayManage(viewer, campaign)) {
            throw new NotAllowed("campaigns.not-yours");
        }
        return campaign;
    }

    /** Rule 6: a closed campaign is changed only after it has been opened again. */
    CampaignLine seeToChange(CampaignId id, Viewer viewer) {
        var campaign = seeToManage(id, viewer);
        if (campaign.state() == CampaignLine.State.CLOSED) {
            throw new RuleBroken("campaigns.is-closed");
        }
        return campaign;
    }

    boolean mayManage(Viewer viewer, CampaignLine campaign) {
        return mayManage(viewer, campaign.owner());
    }

    private boolean mayManage(Viewer viewer, UnitId owner) {
        return viewer.isPlatform() || units.mayManage(viewer, Permission.CAMPAIGN_MANAGE, owner);
    }

    /** Rule 4: a campaign hangs below one whose owner is the same unit or above it. */
    void checkMayCreate(NewCampaign campaign, Viewer viewer) {
        if (!mayManage(viewer, campaign.owner())) {
            throw new NotAllowed("campaigns.not-your-unit");
        }
        if (campaign.parent() != null) {
            var parent = see(campaign.parent(), viewer);
            if (!viewer.isPlatform() && !units.covers(parent.owner(), campaign.owner())) {
                throw new RuleBroken("campaigns.parent-elsewhere", parent.name());
            }
        }
    }

    private NotFound refused(CampaignId id, Viewer viewer, String action) {
        trail.refused(viewer, action, TYPE, id.value());
        return new NotFound("campaigns.not-found");
    }
}
