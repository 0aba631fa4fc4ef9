package org.sciday.results;

import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** What a summary is about; there is one summary of each. */
public sealed interface SummaryOf {

    /** 单项活动总结. */
    record OneActivity(ActivityId activity) implements SummaryOf {}

    /**
     * 阶段性总结, 全面总结: all that the unit did in the campaign.
     *
     * @param stage null stands for the last one that is asked for
     */
    record WholeUnit(CampaignId campaign, UnitId unit, @Nullable StageId stage) implements SummaryOf {

        public WholeUnit(CampaignId campaign, UnitId unit) {
            this(campaign, unit, null);
        }

        WholeUnit at(@Nullable StageId newStage) {
            return new WholeUnit(campaign, unit, newStage);
        }
    }
}
