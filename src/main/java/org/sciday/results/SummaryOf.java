package org.sciday.results;

import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/** What a summary is about; there is one summary of each. */
public sealed interface SummaryOf {

    /** 单项活动总结. */
    record OneActivity(ActivityId activity) implements SummaryOf {}

    /** 全面总结: all that the unit did in the campaign. */
    record WholeUnit(CampaignId campaign, UnitId unit) implements SummaryOf {}
}
