package org.sciday.tours.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.circles.Circles;
import org.sciday.regions.MapPoint;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.tours.Outing;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An outing with what is known of its stops by now. */
@Component
class OutingReading {

    /** Holds no ticket and was nowhere: through these eyes friends see it. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final MyRouteQueries queries;
    private final Activities activities;
    private final Circles circles;
    private final RouteMap map;

    OutingReading(MyRouteQueries queries, Activities activities, Circles circles, RouteMap map) {
        this.queries = queries;
        this.activities = activities;
        this.circles = circles;
        this.map = map;
    }

    OutingPage page(Outing outing, boolean shared) {
        var ids = outing.stops().stream().map(stop -> stop.session().value()).toList();
        var known = queries.sessions(ids, shared ? NOBODY : outing.account());
        var stops = outing.stops().stream()
                .map(stop -> new OutingPage.Stop(stop, known.get(stop.session().value())))
                .toList();
        var points = stops.stream().flatMap(OutingReading::point).toList();
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/outings/" + outing.token())
                .toUriString();
        return new OutingPage(outing, stops, map.of(points), shared, link, Ids.next(), circles.statement());
    }

    String titleOf(SessionId session) {
        return activities.session(session).title();
    }

    private static Stream<MapPoint> point(OutingPage.Stop stop) {
        var now = stop.now();
        if (now == null || now.lat() == null || now.lon() == null) {
            return Stream.empty();
        }
        var href = "/activities/" + stop.planned().activity();
        return Stream.of(new MapPoint(now.lat(), now.lon(), now.title(), href, false));
    }
}
