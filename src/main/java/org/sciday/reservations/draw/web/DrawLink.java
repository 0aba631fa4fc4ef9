package org.sciday.reservations.draw.web;

import java.util.Optional;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityDeskLink;
import org.sciday.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a published activity to the draws of its sessions, for those who write it. */
@Component
@Order(40)
class DrawLink implements ActivityDeskLink {

    private final Activities activities;

    DrawLink(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Optional<Button> of(Activity activity, Viewer viewer) {
        return activity.published() && activities.mayWrite(activity, viewer)
                ? Optional.of(
                        new Button("reservations.draw.desk", "ticket", "/desk/draws?activity=" + activity.id()))
                : Optional.empty();
    }
}
