package org.sciday.campaigns;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Puts a new campaign into the tree, with the values it starts with. */
@Component
class Founding {

    private final CampaignStore campaigns;
    private final SheetStore sheets;
    private final CampaignParts parts;
    private final CampaignAccess access;
    private final Trail trail;
    private final Clock clock;

    Founding(
            CampaignStore campaigns,
            SheetStore sheets,
            CampaignParts parts,
            CampaignAccess access,
            Trail trail,
            Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.parts = parts;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** The campaign of the order's key, made now or when the same order came before. */
    CampaignId found(NewCampaign order, PartValues values, @Nullable CampaignId copiedFrom, Viewer by) {
        access.checkMayCreate(order, by);
        var id = CampaignId.next();
        if (!campaigns.add(id, order, copiedFrom, clock.instant())) {
            return campaigns.findByKey(order.key()).orElseThrow();
        }
        if (order.parent() != null) {
            Origins.link(values, sheets.read(order.parent(), Part.ACTIONS).value());
        }
        parts.stateAll(id, values);
        trail.record(by, "campaigns.created", CampaignAccess.TYPE, id.value(), null, order);
        return id;
    }
}
