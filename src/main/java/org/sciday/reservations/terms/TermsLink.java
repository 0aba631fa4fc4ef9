package org.sciday.reservations.terms;

import java.util.Optional;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityDeskLink;
import org.sciday.activities.Session;
import org.sciday.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to an activity's terms, when there is anything to book. */
@Component
@Order(10)
class TermsLink implements ActivityDeskLink {

    private final Activities activities;

    TermsLink(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Optional<Button> of(Activity activity, Viewer viewer) {
        var bookable = activity.details().sessions().stream().anyMatch(Session::bookable);
        return bookable && activities.mayWrite(activity, viewer)
                ? Optional.of(
                        new Button("reservations.terms.edit", "ticket", "/desk/activities/" + activity.id() + "/terms"))
                : Optional.empty();
    }
}
