package org.sciday.activities;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** The unit took its submission back before it was decided. */
public record ActivityWithdrawn(ActivityId activity, UnitId unit, CampaignId campaign) {}
