package org.sciday.results;

import org.sciday.campaigns.CampaignLine;

/**
 * A summary as people see it.
 *
 * @param text what was written, else the draft
 * @param title of what it is about: the activity's, or the campaign's name
 */
public record SummarySheet(
        Summary summary, String text, String title, String unitName, CampaignLine campaign, boolean mayWrite) {

    public boolean isDrafted() {
        return summary.body() == null;
    }
}
