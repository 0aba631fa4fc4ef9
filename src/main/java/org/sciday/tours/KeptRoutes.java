package org.sciday.tours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.favourites.Keepable;
import org.sciday.favourites.Thing;
import org.sciday.shared.NotFound;
import org.springframework.stereotype.Component;

/** Routes are kept in mind among the favourites: as private as those, and as little in the trail. */
@Component
public class KeptRoutes implements Keepable {

    private static final String ROUTE = "ROUTE";

    private final KeptRouteQueries queries;
    private final Routes routes;

    KeptRoutes(KeptRouteQueries queries, Routes routes) {
        this.queries = queries;
        this.routes = routes;
    }

    public static Thing thing(RouteId route) {
        return new Thing(ROUTE, route.value());
    }

    @Override
    public String kind() {
        return ROUTE;
    }

    @Override
    public void demandPublic(UUID thing) {
        if (routes.findPublic(new RouteId(thing)).isEmpty()) {
            throw new NotFound("tours.route-not-found");
        }
    }

    @Override
    public List<Reminder> due(LocalDate day, int some) {
        return queries.due(day, some);
    }
}
