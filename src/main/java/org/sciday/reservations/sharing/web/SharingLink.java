package org.sciday.reservations.sharing.web;

import java.util.Optional;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityDeskLink;
import org.sciday.activities.Session;
import org.sciday.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to how an activity shares its places out, when there is anything to book. */
@Component
@Order(20)
class SharingLink implements ActivityDeskLink {

    private final Activities activities;

    SharingLink(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Optional<Button> of(Activity activity, Viewer viewer) {
        var bookable = activity.details().sessions().stream().anyMatch(Session::bookable);
        return bookable && activities.mayWrite(activity, viewer)
                ? Optional.of(new Button(
                        "reservations.sharing.edit", "people", "/desk/activities/" + activity.id() + "/sharing"))
                : Optional.empty();
    }
}
