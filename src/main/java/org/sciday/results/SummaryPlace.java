package org.sciday.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * Where a summary belongs.
 *
 * @param about with its stage found out
 * @param stage null for an activity's
 */
record SummaryPlace(
        SummaryOf about,
        CampaignId campaign,
        UnitId unit,
        String title,
        String unitName,
        @Nullable Stage stage,
        List<Stage> stages) {

    boolean isInterim() {
        return stage != null && stage.interim();
    }
}
