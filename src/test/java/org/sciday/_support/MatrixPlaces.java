package org.sciday._support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.sciday.circles.Circles;
import org.sciday.circles.NewStudy;
import org.sciday.circles.TravelMode;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.sciday.tours.OutingId;
import org.sciday.tours.Route;
import org.sciday.tours.Routes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makers of what has to do with places: studies, routes, outings. */
final class MatrixPlaces {

    private MatrixPlaces() {}

    static Object study(MatrixThings things) {
        var list = "name,lat,lon\n东湖里,39.63,118.18\n".getBytes(StandardCharsets.UTF_8);
        var wish = new NewStudy("步行圈", TravelMode.WALK, 15, false, list, false);
        return things.bean(Circles.class).add(wish, things.house().viewer(Role.MANAGER));
    }

    static Object route(MatrixThings things) {
        var draft = new Route.Draft("城市里的地质", "", TravelMode.WALK, List.of());
        return things.bean(Routes.class).add(draft, UUID.randomUUID(), things.house().viewer(Role.CLERK));
    }

    static Object publicRoute(MatrixThings things) {
        if (things.hidden()) {
            return route(things);
        }
        var stop = new Route.Stop("地质馆", "", 30, null, null);
        var draft = new Route.Draft("城市里的地质", "", TravelMode.WALK, List.of(stop, stop));
        var clerk = things.house().viewer(Role.CLERK);
        var routes = things.bean(Routes.class);
        var id = routes.add(draft, UUID.randomUUID(), clerk);
        routes.submit(id, clerk);
        routes.publish(id, Viewer.platform());
        return id;
    }

    static Object outing(MatrixThings things) {
        var id = OutingId.next();
        things.bean(JdbcClient.class)
                .sql("""
                        insert into tours.outing (id, account_id, key, day, mode, token, made_at)
                        values (?, ?, ?, current_date, 'WALK', ?, now())
                        """)
                .params(id.value(), things.house().resident().id().value(), UUID.randomUUID(), UUID.randomUUID())
                .update();
        return id;
    }
}
