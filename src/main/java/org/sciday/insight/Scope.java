package org.sciday.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * Of which campaign, over whose units, by the hierarchy of which day, at which moment.
 *
 * @param found counted now, or kept
 */
record Scope(CampaignId campaign, UnitId head, LocalDate day, Instant now, Found found) {}
