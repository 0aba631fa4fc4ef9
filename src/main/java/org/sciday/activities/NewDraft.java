package org.sciday.activities;

import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * A draft to be made.
 *
 * @param key made by the sender; the same key again gives the draft that the first time made
 */
public record NewDraft(CampaignId campaign, UnitId unit, UUID key, Details details) {}
