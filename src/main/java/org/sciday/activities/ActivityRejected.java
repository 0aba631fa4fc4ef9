package org.sciday.activities;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** Refused for good; the unit may begin anew with a copy. */
public record ActivityRejected(ActivityId activity, UnitId unit, CampaignId campaign) {}
