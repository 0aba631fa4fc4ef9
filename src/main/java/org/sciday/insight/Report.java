package org.sciday.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.regions.RegionCode;

/**
 * A campaign as it stands in the viewer's scope.
 *
 * @param region of the unit that looks
 * @param takenAt when it was counted; null when just now
 */
public record Report(
        CampaignLine campaign, String unitName, RegionCode region, Totals totals, List<Share> shares, @Nullable Instant takenAt) {

    public Report {
        shares = List.copyOf(shares);
    }

    public List<Share> by(Dimension dimension) {
        return shares.stream().filter(share -> share.dimension() == dimension).toList();
    }

    /** What leaves the activities that the share counts, among those that are shown. */
    public ReportFilter filterOf(Share share) {
        return share.dimension() == Dimension.REGION
                ? ReportFilter.ofRegion(share.code(), by(Dimension.REGION).stream().map(Share::code).toList())
                : ReportFilter.of(share.dimension(), share.code());
    }
}
