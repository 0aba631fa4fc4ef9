package org.sciday.activities;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies activities inside the database, ten thousand in one statement, which is quicker than sending them there. */
@Repository
class ActivityLoadingStore {

    private final JdbcClient database;

    ActivityLoadingStore(JdbcClient database) {
        this.database = database;
    }

    record Copy(ActivityId id, ActivityId pattern, UnitId unit, int days) {}

    record Point(RegionCode region, GeoPoint at) {}

    void add(List<Copy> copies, List<Point> points) {
        database.sql("""
                with wanted as materialized (
                    select w.id, w.pattern, w.unit_id, w.days * interval '1 day' as later, u.name, u.region_code,
                           p.lat + random() / 10 - 0.05 as lat, p.lon + random() / 10 - 0.05 as lon
                      from unnest(:ids::uuid[], :patterns::uuid[], :units::uuid[], :days::int[])
                               as w (id, pattern, unit_id, days)
                      join units.unit_line u on u.id = w.unit_id
                      left join unnest(:regions::text[], :lats::float8[], :lons::float8[])
                               as p (region_code, lat, lon) on p.region_code = u.region_code
                ),
                held as (
                    insert into activities.activity
                    select held.*
                      from wanted w
                      join activities.activity a on a.id = w.pattern
                     cross join lateral jsonb_populate_record(a, jsonb_build_object(
                               'id', w.id, 'key', w.id, 'unit_id', w.unit_id, 'region_code', w.region_code,
                               'cover_id', null, 'first_starts_at', a.first_starts_at + w.later,
                               'last_ends_at', a.last_ends_at + w.later)) held
                ),
                site as materialized (
                    select w.id as activity_id, s.id as pattern, gen_random_uuid() as id, s.position, s.main, w.name,
                           w.region_code, w.lat, w.lon
                      from wanted w
                      join activities.site s on s.activity_id = w.pattern
                ),
                placed as (
                    insert into activities.site (id, activity_id, position, main, name, address, region_code, lat, lon)
                    select id, activity_id, position, main, name, '', region_code, lat, lon from site
                ),
                timed as (
                    insert into activities.session (id, activity_id, site_id, position, starts_at, ends_at, capacity,
                                                    bookable, booking_opens_at)
                    select gen_random_uuid(), w.id, site.id, s.position, s.starts_at + w.later, s.ends_at + w.later,
                           s.capacity, s.bookable, s.booking_opens_at + w.later
                      from wanted w
                      join activities.session s on s.activity_id = w.pattern
                      left join site on site.activity_id = w.id and site.pattern = s.site_id
                )
                insert into activities.joined_action (activity_id, action_id)
                select w.id, j.action_id
                  from wanted w
                  join activities.joined_action j on j.activity_id = w.pattern
                """)
                .param("ids", ids(copies, copy -> copy.id().value()))
                .param("patterns", ids(copies, copy -> copy.pattern().value()))
                .param("units", ids(copies, copy -> copy.unit().value()))
                .param("days", copies.stream().map(Copy::days).toArray(Integer[]::new))
                .param("regions", points.stream().map(point -> point.region().toString()).toArray(String[]::new))
                .param("lats", degrees(points, GeoPoint::lat))
                .param("lons", degrees(points, GeoPoint::lon))
                .update();
    }

    /** What the database does by itself some minutes later; outside of any transaction. */
    void vacuum() {
        database.sql("vacuum analyze activities.activity, activities.site, activities.session, activities.joined_action")
                .update();
    }

    private static UUID[] ids(List<Copy> copies, Function<Copy, UUID> id) {
        return copies.stream().map(id).toArray(UUID[]::new);
    }

    private static Double[] degrees(List<Point> points, ToDoubleFunction<GeoPoint> degree) {
        return points.stream().map(point -> degree.applyAsDouble(point.at())).toArray(Double[]::new);
    }
}
