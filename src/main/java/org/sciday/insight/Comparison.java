package org.sciday.insight;

import org.sciday.campaigns.CampaignLine;

/** The same owner's campaign of the year before, in figures of the same scope. */
public record Comparison(CampaignLine campaign, Totals totals) {}
