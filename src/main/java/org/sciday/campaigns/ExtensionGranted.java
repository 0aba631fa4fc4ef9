package org.sciday.campaigns;

import java.time.Instant;
import org.sciday.shared.UnitId;

/** A unit has more time for something. */
public record ExtensionGranted(CampaignId campaign, UnitId unit, String what, Instant dueAt, String reason) {}
