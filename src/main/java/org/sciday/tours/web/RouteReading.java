package org.sciday.tours.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelTime;
import org.sciday.documents.Poster;
import org.sciday.favourites.Favourites;
import org.sciday.regions.MapPoint;
import org.sciday.shared.Viewer;
import org.sciday.tours.KeptRoutes;
import org.sciday.tours.Route;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A route as its page and its poster show it. */
@Component
class RouteReading {

    private final RouteQueries queries;
    private final TravelTime travel;
    private final Units units;
    private final RouteMap map;
    private final Favourites favourites;

    RouteReading(RouteQueries queries, TravelTime travel, Units units, RouteMap map, Favourites favourites) {
        this.queries = queries;
        this.favourites = favourites;
        this.travel = travel;
        this.units = units;
        this.map = map;
    }

    RoutePage page(Route route, Viewer viewer) {
        var stops = route.draft().stops();
        var activities = stops.stream().map(Route.Stop::activity).filter(Objects::nonNull).toList();
        Set<ActivityId> visited = viewer.isSignedIn() ? queries.visited(viewer.id(), activities) : Set.of();
        var rows = new ArrayList<RoutePage.StopRow>();
        for (var i = 0; i < stops.size(); i++) {
            var stop = stops.get(i);
            var way = i == 0 ? null : way(route, stops.get(i - 1), stop);
            rows.add(new RoutePage.StopRow(stop, way, stop.activity() != null && visited.contains(stop.activity())));
        }
        var ways = rows.stream().map(RoutePage.StopRow::travelMinutes).filter(Objects::nonNull);
        return new RoutePage(
                route,
                unitOf(route),
                favourites.has(KeptRoutes.thing(route.id()), viewer),
                rows,
                ways.mapToLong(Long::longValue).sum(),
                map.of(stops.stream().flatMap(RouteReading::point).toList()),
                addressOf(route),
                travel.statement());
    }

    /** @param invitation what is found behind the code */
    Poster poster(Route route, String invitation) {
        var stops = route.draft().stops().stream().map(Route.Stop::name).toList();
        return new Poster(route.draft().title(), unitOf(route), stops, invitation, addressOf(route));
    }

    private @Nullable Long way(Route route, Route.Stop from, Route.Stop to) {
        var start = from.at();
        var end = to.at();
        return start == null || end == null
                ? null
                : (long) Math.ceil(travel.minutes(start, end, route.draft().mode()));
    }

    private String unitOf(Route route) {
        return units.namesOf(List.of(route.unit())).getOrDefault(route.unit(), "");
    }

    private static String addressOf(Route route) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/routes/" + route.id()).toUriString();
    }

    private static Stream<MapPoint> point(Route.Stop stop) {
        var at = stop.at();
        return at == null ? Stream.empty() : Stream.of(MapPoint.of(at, stop.name(), null, false));
    }
}
