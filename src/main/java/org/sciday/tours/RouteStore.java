package org.sciday.tours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Conflict;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Routes and their stops. */
@Repository
class RouteStore {

    private final JdbcClient database;

    RouteStore(JdbcClient database) {
        this.database = database;
    }

    Optional<RouteId> idOf(UUID key, UnitId unit) {
        return database.sql("select id from tours.route where key = :key and unit_id = :unit")
                .param("key", key)
                .param("unit", unit.value())
                .query((row, number) -> new RouteId(row.getObject("id", UUID.class)))
                .optional();
    }

    void add(Route route, UUID key) {
        database.sql("""
                insert into tours.route (id, key, unit_id, title, summary, mode, state, note, changed_at, version)
                values (:id, :key, :unit, :title, :summary, :mode, :state, :note, :at, 0)
                """)
                .param("id", route.id().value())
                .param("key", key)
                .param("unit", route.unit().value())
                .param("title", route.draft().title())
                .param("summary", route.draft().summary())
                .param("mode", route.draft().mode().name())
                .param("state", route.state().name())
                .param("note", route.note())
                .param("at", route.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        addStops(route);
    }

    void replace(Route route) {
        var replaced = database.sql("""
                update tours.route
                   set title = :title, summary = :summary, mode = :mode, state = :state, note = :note, changed_at = :at,
                       version = version + 1
                 where id = :id and version = :version
                """)
                .param("id", route.id().value())
                .param("title", route.draft().title())
                .param("summary", route.draft().summary())
                .param("mode", route.draft().mode().name())
                .param("state", route.state().name())
                .param("note", route.note())
                .param("at", route.changedAt().atOffset(ZoneOffset.UTC))
                .param("version", route.version())
                .update();
        if (replaced == 0) {
            throw new Conflict("tours.changed-meanwhile");
        }
        database.sql("delete from tours.route_stop where route_id = :id")
                .param("id", route.id().value())
                .update();
        addStops(route);
    }

    private void addStops(Route route) {
        var stops = route.draft().stops();
        for (var i = 0; i < stops.size(); i++) {
            var stop = stops.get(i);
            database.sql("""
                    insert into tours.route_stop (route_id, position, name, text, minutes, lat, lon, activity_id)
                    values (:route, :position, :name, :text, :minutes, :lat, :lon, :activity)
                    """)
                    .param("route", route.id().value())
                    .param("position", i)
                    .param("name", stop.name())
                    .param("text", stop.text())
                    .param("minutes", stop.minutes())
                    .param("lat", stop.at() == null ? null : stop.at().lat())
                    .param("lon", stop.at() == null ? null : stop.at().lon())
                    .param("activity", stop.activity() == null ? null : stop.activity().value())
                    .update();
        }
    }

    Optional<Route> find(RouteId id) {
        return database.sql("select * from tours.route where id = :id")
                .param("id", id.value())
                .query(this::route)
                .optional();
    }

    private Route route(ResultSet row, int number) throws SQLException {
        var id = new RouteId(row.getObject("id", UUID.class));
        var draft = new Route.Draft(
                row.getString("title"), row.getString("summary"), TravelMode.valueOf(row.getString("mode")), stops(id));
        return new Route(
                id,
                new UnitId(row.getObject("unit_id", UUID.class)),
                draft,
                Route.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }

    private List<Route.Stop> stops(RouteId id) {
        return database.sql("select * from tours.route_stop where route_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> new Route.Stop(
                        row.getString("name"), row.getString("text"), row.getInt("minutes"), point(row), activity(row)))
                .list();
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private static @Nullable ActivityId activity(ResultSet row) throws SQLException {
        var id = row.getObject("activity_id", UUID.class);
        return id == null ? null : new ActivityId(id);
    }
}
