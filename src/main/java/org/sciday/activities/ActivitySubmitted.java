package org.sciday.activities;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** Sent to review. Heard in the same transaction by whoever routes it; {@code round} counts submissions from 1. */
public record ActivitySubmitted(ActivityId activity, UnitId unit, CampaignId campaign, int round) {}
