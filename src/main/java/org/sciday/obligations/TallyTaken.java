package org.sciday.obligations;

import java.time.Instant;
import org.sciday.campaigns.CampaignId;

/** The tally of the tree that stands on this campaign was taken; heard in the same transaction. */
public record TallyTaken(CampaignId root, Instant at, Counted counted) {}
