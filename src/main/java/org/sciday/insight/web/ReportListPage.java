package org.sciday.insight.web;

import java.util.List;
import org.sciday.campaigns.CampaignLine;

/** Campaigns to report about. */
public record ReportListPage(List<CampaignLine> campaigns) {}
