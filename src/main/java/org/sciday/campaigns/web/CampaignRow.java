package org.sciday.campaigns.web;

import org.sciday.campaigns.CampaignLine;

/**
 * A campaign in a list.
 *
 * @param depth how many campaigns are above it
 * @param children how many campaigns that the public sees are right below it
 */
public record CampaignRow(CampaignLine campaign, String ownerName, int depth, int children) {}
