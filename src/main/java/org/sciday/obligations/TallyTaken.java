package org.sciday.obligations;

import org.sciday.campaigns.CampaignId;

/** The tree that stands on this campaign was counted; heard in the same transaction. */
public record TallyTaken(CampaignId root) {}
