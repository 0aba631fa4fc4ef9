package org.sciday.favourites.web;

import java.time.Clock;
import org.sciday.activities.ActivityId;
import org.sciday.favourites.Favourites;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FavouritePages {

    private final Favourites favourites;
    private final FavouriteQueries queries;
    private final Clock clock;

    FavouritePages(Favourites favourites, FavouriteQueries queries, Clock clock) {
        this.favourites = favourites;
        this.queries = queries;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/favourites")
    Answer list(Viewer viewer) {
        return Html.of("favourites/list", new FavouritesPage(queries.of(viewer.id(), clock.instant())));
    }

    @SignedIn
    @PostMapping("/activities/{id}/favourite")
    Answer add(@PathVariable ActivityId id, Viewer by) {
        favourites.add(id, by);
        return Redirect.to("/activities/" + id).saying("favourites.added");
    }

    @SignedIn
    @PostMapping("/activities/{id}/favourite/removal")
    Answer remove(@PathVariable ActivityId id, Viewer by) {
        favourites.remove(id, by);
        return Redirect.to("/me/favourites").saying("favourites.removed");
    }
}
