package org.sciday.results;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** Said once for each summary, the first time it is handed in. */
public record SummaryHandedIn(SummaryId summary, CampaignId campaign, UnitId unit, boolean late) {}
