package org.sciday.favourites.web;

import java.time.Clock;
import org.sciday.activities.ActivityId;
import org.sciday.favourites.Favourites;
import org.sciday.favourites.Shelf;
import org.sciday.favourites.Thing;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FavouritePages {

    private final Favourites favourites;
    private final FavouriteQueries queries;
    private final ObjectProvider<Shelf> shelves;
    private final Clock clock;

    FavouritePages(Favourites favourites, FavouriteQueries queries, ObjectProvider<Shelf> shelves, Clock clock) {
        this.favourites = favourites;
        this.queries = queries;
        this.shelves = shelves;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/favourites")
    Answer list(Viewer viewer) {
        var sections = shelves.orderedStream()
                .map(shelf -> new FavouritesPage.Section(shelf.titleKey(), shelf.of(viewer)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return Html.of("favourites/list", new FavouritesPage(queries.of(viewer.id(), clock.instant()), sections));
    }

    @SignedIn
    @PostMapping("/activities/{id}/favourite")
    Answer add(@PathVariable ActivityId id, Viewer by) {
        favourites.add(Thing.of(id), by);
        return Redirect.to("/activities/" + id).saying("favourites.added");
    }

    @SignedIn
    @PostMapping("/activities/{id}/favourite/removal")
    Answer remove(@PathVariable ActivityId id, Viewer by) {
        favourites.remove(Thing.of(id), by);
        return Redirect.to("/me/favourites").saying("favourites.removed");
    }
}
