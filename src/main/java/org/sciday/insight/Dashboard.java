package org.sciday.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.regions.RegionCode;

/**
 * A campaign this morning, in the viewer's scope.
 *
 * @param region of the unit that looks
 * @param takenAt when large counts were taken; null when just now
 */
public record Dashboard(
        CampaignLine campaign,
        String unitName,
        RegionCode region,
        List<ChartTable> charts,
        @Nullable Instant takenAt) {

    public Dashboard {
        charts = List.copyOf(charts);
    }

    public ChartTable chart(Chart wanted) {
        return charts.stream().filter(one -> one.chart() == wanted).findFirst().orElseThrow();
    }
}
