package org.sciday.insight.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.insight.Behind;
import org.sciday.insight.ReportFilter;
import org.sciday.regions.RegionCode;

/** The activities behind a figure. */
public record EvidencePage(
        CampaignLine campaign, Behind activities, ReportFilter filter, Map<RegionCode, String> regions) {

    /** What the following page comes after; null on the last. */
    public @Nullable String next() {
        var next = activities.next();
        return next == null ? null : next.toString();
    }

    public String path() {
        return "/desk/reports/" + campaign.id();
    }
}
