package org.sciday.insight.web;

import java.util.Map;
import org.sciday.campaigns.CampaignLine;
import org.sciday.insight.ActivityFigures;
import org.sciday.insight.ReportFilter;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;

/** The activities behind a figure. */
public record EvidencePage(
        CampaignLine campaign, PageOf<ActivityFigures> activities, ReportFilter filter, Map<RegionCode, String> regions) {

    public String path() {
        return "/desk/reports/" + campaign.id();
    }
}
