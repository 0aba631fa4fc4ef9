package org.sciday.activities;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** Sent back to be mended; one that was published is no longer public. */
public record ActivityReturned(ActivityId activity, UnitId unit, CampaignId campaign) {}
