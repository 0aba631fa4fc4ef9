package org.sciday.obligations;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** Units right below this one have fallen behind since the last working day. */
record Escalation(UnitId supervisor, CampaignId campaign, String campaignName, int units) {}
