package org.sciday.activities;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** Passed review: the public may find it, at the latest from the campaign's publishing date on. */
public record ActivityPublished(ActivityId activity, UnitId unit, CampaignId campaign) {}
