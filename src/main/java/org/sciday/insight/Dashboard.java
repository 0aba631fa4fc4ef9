package org.sciday.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Deadline;
import org.sciday.regions.RegionCode;

/**
 * A campaign this morning, in the viewer's scope.
 *
 * @param region of the unit that looks
 * @param ahead the next deadlines
 * @param takenAt when large counts were taken; null when just now
 */
public record Dashboard(
        CampaignLine campaign,
        String unitName,
        RegionCode region,
        List<ChartTable> charts,
        List<Deadline> ahead,
        @Nullable Instant takenAt) {

    public Dashboard {
        charts = List.copyOf(charts);
        ahead = List.copyOf(ahead);
    }

    public ChartTable chart(Chart wanted) {
        return charts.stream().filter(one -> one.chart() == wanted).findFirst().orElseThrow();
    }
}
