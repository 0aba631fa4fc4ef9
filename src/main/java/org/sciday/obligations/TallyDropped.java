package org.sciday.obligations;

import org.sciday.campaigns.CampaignId;

/** The tree that stands on this campaign is no longer large: it is counted at every look. */
public record TallyDropped(CampaignId root) {}
