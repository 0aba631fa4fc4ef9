package org.sciday.activities.web;

import java.util.List;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityDeskLink;
import org.sciday.activities.Difference;
import org.sciday.activities.Findings;
import org.sciday.activities.ReviewNotes;
import org.sciday.activities.ReviewState;
import org.sciday.activities.Revision;

/** One activity at the desk: how it stands, what can be done with it, what was changed when. */
public record ActivityDeskPage(
        Activity activity,
        ActivityRow line,
        String unit,
        String campaign,
        boolean mayWrite,
        Findings findings,
        List<ReviewNotes.Note> notes,
        List<ActivityDeskLink.Button> links,
        List<Step> steps) {

    /** One revision and what it changed against the one before. */
    public record Step(Revision revision, String by, List<Difference> differences) {}

    public boolean editable() {
        return mayWrite
                && activity.reviewState() != ReviewState.SUBMITTED
                && activity.reviewState() != ReviewState.REJECTED;
    }

    public boolean deletable() {
        return mayWrite
                && activity.reviewState() == ReviewState.DRAFT
                && activity.review().round() == 0;
    }
}
