package org.sciday.tours.web;

import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.tours.RouteId;
import org.sciday.tours.Routes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A route on its way to the public. */
@Controller
class RouteWorkPages {

    private final Routes routes;
    private final RouteReading reading;
    private final RouteQueries queries;

    RouteWorkPages(Routes routes, RouteReading reading, RouteQueries queries) {
        this.routes = routes;
        this.reading = reading;
        this.queries = queries;
    }

    @Can(Permission.REVIEW)
    @GetMapping("/desk/route-reviews")
    Answer list(Viewer viewer) {
        return Html.of("tours/desk", new RouteDeskPage(queries.atDesk(viewer.actingUnit(), true), false));
    }

    @Can(Permission.DESK)
    @GetMapping("/desk/routes/{id}")
    Answer show(@PathVariable RouteId id, Viewer viewer) {
        return Html.of("tours/work", page(id, viewer, Form.of("")));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/routes/{id}/submission")
    Answer submit(@PathVariable RouteId id, Viewer by) {
        routes.submit(id, by);
        return Redirect.to("/desk/routes/" + id).saying("tours.submitted-now");
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/routes/{id}/publication")
    Answer publish(@PathVariable RouteId id, Viewer by) {
        routes.publish(id, by);
        return Redirect.to("/desk/routes/" + id).saying("tours.published-now");
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/routes/{id}/return")
    Answer sendBack(@PathVariable RouteId id, @RequestParam(defaultValue = "") String reason, Viewer by) {
        try {
            routes.sendBack(id, reason, by);
            return Redirect.to("/desk/routes/" + id).saying("tours.returned-now");
        } catch (InvalidInput problem) {
            return Html.invalid("tours/work", page(id, by, Form.of(reason).with(problem)));
        }
    }

    private RouteWorkPage page(RouteId id, Viewer viewer, Form<String> form) {
        var route = routes.see(id, viewer);
        return new RouteWorkPage(
                reading.page(route, viewer),
                routes.may(viewer, Permission.ACTIVITIES_EDIT, route),
                routes.may(viewer, Permission.REVIEW, route),
                form);
    }
}
