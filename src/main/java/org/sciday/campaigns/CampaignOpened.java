package org.sciday.campaigns;

import org.sciday.shared.UnitId;

/** A campaign is open: units may take part, and owe from now on. */
public record CampaignOpened(CampaignId campaign, UnitId owner) {}
