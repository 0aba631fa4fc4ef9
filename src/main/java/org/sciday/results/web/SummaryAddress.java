package org.sciday.results.web;

import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.results.StageId;
import org.sciday.shared.UnitId;

/**
 * Where a summary is written.
 *
 * @param query names the stage of a unit's summary, with its question mark; else empty
 * @param back to what it is about
 */
public record SummaryAddress(String path, String query, String back) {

    static SummaryAddress of(ActivityId activity) {
        var back = "/desk/results/" + activity;
        return new SummaryAddress(back + "/summary", "", back);
    }

    static SummaryAddress of(CampaignId campaign, UnitId unit, @Nullable StageId stage) {
        var list = "/desk/summaries";
        return new SummaryAddress(list + "/" + campaign + "/" + unit, stage == null ? "" : "?stage=" + stage, list);
    }

    public String page() {
        return path + query;
    }

    /** For a verb below the page, with its slash. */
    public String to(String verb) {
        return path + verb + query;
    }

    public boolean isOfUnit() {
        return path.startsWith("/desk/summaries/");
    }

    public String atStage(@Nullable StageId stage) {
        return stage == null ? path : path + "?stage=" + stage;
    }
}
