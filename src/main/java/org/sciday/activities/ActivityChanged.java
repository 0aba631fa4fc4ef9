package org.sciday.activities;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** The text of a published activity was changed by its unit; the revisions tell what. */
public record ActivityChanged(ActivityId activity, UnitId unit, CampaignId campaign) {}
