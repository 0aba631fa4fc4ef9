package org.sciday.tours.web;

import org.sciday.favourites.Favourites;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.sciday.tours.KeptRoutes;
import org.sciday.tours.RouteId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeping a route in mind. */
@Controller
class KeptRoutePages {

    private final Favourites favourites;

    KeptRoutePages(Favourites favourites) {
        this.favourites = favourites;
    }

    @SignedIn
    @PostMapping("/routes/{id}/favourite")
    Answer add(@PathVariable RouteId id, Viewer by) {
        favourites.add(KeptRoutes.thing(id), by);
        return Redirect.to("/routes/" + id).saying("tours.route-kept");
    }

    @SignedIn
    @PostMapping("/routes/{id}/favourite/removal")
    Answer remove(@PathVariable RouteId id, Viewer by) {
        favourites.remove(KeptRoutes.thing(id), by);
        return Redirect.to("/me/favourites").saying("favourites.removed");
    }
}
