package org.sciday.campaigns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/**
 * A wish for a campaign.
 *
 * @param parent null for one that stands alone
 * @param key made by the form; the same key twice makes one campaign
 */
public record NewCampaign(String name, int year, @Nullable CampaignId parent, UnitId owner, UUID key) {}
