package org.sciday.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;

/**
 * A summary as people see it.
 *
 * @param text what was written, else the draft
 * @param title of what it is about: the activity's, or the campaign's name
 * @param stage null for an activity's
 * @param stages all that the unit is asked for, this one among them
 * @param figures the numbers of a unit's; an activity's are in its result
 */
public record SummarySheet(
        Summary summary,
        String text,
        String title,
        String unitName,
        CampaignLine campaign,
        @Nullable Stage stage,
        List<Stage> stages,
        List<Counted> figures,
        boolean mayWrite) {

    public SummarySheet {
        stages = List.copyOf(stages);
        figures = List.copyOf(figures);
    }

    public boolean isDrafted() {
        return summary.body() == null;
    }
}
