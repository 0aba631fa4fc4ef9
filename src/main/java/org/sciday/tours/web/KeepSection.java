package org.sciday.tours.web;

import java.util.Optional;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivitySection;
import org.sciday.favourites.Favourites;
import org.sciday.favourites.Thing;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Html;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an activity's page: keep it in mind, hand it on, put it up. */
@Component
@Order(5)
class KeepSection implements ActivitySection {

    private final Favourites favourites;

    KeepSection(Favourites favourites) {
        this.favourites = favourites;
    }

    @Override
    public Optional<Html> of(Activity activity, Viewer viewer) {
        return Optional.of(Html.of("tours/_keep", new KeepPage(activity.id(), favourites.has(Thing.of(activity.id()), viewer))));
    }
}
