package org.sciday.campaigns;

/** A campaign is over. */
public record CampaignClosed(CampaignId campaign) {}
