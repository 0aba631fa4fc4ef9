package org.sciday.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.favourites.Favourites;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Viewer;
import org.sciday.tours.KeptRoutes;
import org.sciday.tours.Route;
import org.sciday.tours.Routes;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Science routes of some units; two are public, one waits; a family keeps those in mind. */
@Component
class DemoRoutes {

    private final Routes routes;
    private final Favourites favourites;

    DemoRoutes(Routes routes, Favourites favourites) {
        this.routes = routes;
        this.favourites = favourites;
    }

    void load(Map<String, LoadedActivity> published, Map<String, Viewer> persons) {
        var reviewer = Objects.requireNonNull(persons.get("reviewer"));
        var family = Objects.requireNonNull(persons.get("family"));
        for (var route : DemoFiles.json("routes.json", new TypeReference<List<DemoRoute>>() {})) {
            var writer = Objects.requireNonNull(persons.get(route.person()));
            var id = routes.add(draft(route, published), UUID.randomUUID(), writer);
            routes.submit(id, writer);
            if (route.published()) {
                routes.publish(id, reviewer);
                favourites.add(KeptRoutes.thing(id), family);
            }
        }
    }

    private static Route.Draft draft(DemoRoute route, Map<String, LoadedActivity> published) {
        var stops = route.stops().stream()
                .map(stop -> stop(stop, Objects.requireNonNull(published.get(stop.activity()))))
                .toList();
        return new Route.Draft(route.title(), route.summary(), route.mode(), stops);
    }

    private static Route.Stop stop(DemoRoute.Stop stop, LoadedActivity activity) {
        var site = activity.details().sites().getFirst();
        var at = site.lat() == null || site.lon() == null ? null : new GeoPoint(site.lat(), site.lon());
        return new Route.Stop(site.name(), stop.text(), stop.minutes(), at, activity.id());
    }
}
