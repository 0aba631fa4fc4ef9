package org.sciday.feedback.web;

import java.util.Optional;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivitySection;
import org.sciday.feedback.Feedback;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Html;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people say, on the activity's public page. */
@Component
@Order(10)
class SaidSection implements ActivitySection {

    private static final int SHOWN = 20;

    private final Feedback feedback;
    private final FeedbackQueries queries;

    SaidSection(Feedback feedback, FeedbackQueries queries) {
        this.feedback = feedback;
        this.queries = queries;
    }

    @Override
    public Optional<Html> of(Activity activity, Viewer viewer) {
        var mayRate = feedback.mayRate(activity.id(), viewer);
        var said = queries.shownOf(activity.id(), SHOWN);
        if (said.isEmpty() && !mayRate) {
            return Optional.empty();
        }
        var stars = queries.starsOf(activity.id());
        var mine = feedback.ratingOf(activity.id(), viewer);
        return Optional.of(Html.of("feedback/_said", new SaidPage(activity.id(), said, stars, mayRate, mine)));
    }
}
