package org.sciday.site.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sciday.regions.MapPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lights of the night sky: places where something is on. */
@Repository
class LightQueries {

    private final JdbcClient jdbc;

    LightQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The places of the time, brighter where it has begun. */
    List<MapPoint> places(Instant now, Instant end) {
        return jdbc.sql("""
                select distinct on (lat, lon) lat, lon, bool_or(starts_at <= :now) over (partition by lat, lon) as live
                  from activities.published_session
                 where lat is not null and ends_at > :now and starts_at < :end and public_status <> 'CANCELLED'
                 limit 600
                """)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(end))
                .query((row, number) ->
                        new MapPoint(row.getDouble("lat"), row.getDouble("lon"), "", null, row.getBoolean("live")))
                .list();
    }
}
