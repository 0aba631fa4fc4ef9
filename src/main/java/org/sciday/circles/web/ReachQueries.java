package org.sciday.circles.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.circles.Reachable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page says of each activity that can be reached. */
@Repository
class ReachQueries {

    private final JdbcClient database;

    ReachQueries(JdbcClient database) {
        this.database = database;
    }

    /** By id, each with its next session at the place that is reached; the minutes are still to be filled in. */
    Map<UUID, ReachPage.Row> rows(List<Reachable> near, Instant now) {
        var rows = new HashMap<UUID, ReachPage.Row>();
        if (!near.isEmpty()) {
            database.sql("""
                    select distinct on (a.id) a.id, a.title, coalesce(a.topics[1], '') as topic, s.site_name, s.starts_at, s.ends_at
                      from unnest(:ids::uuid[], :lats::float8[], :lons::float8[]) as near (id, lat, lon)
                      join activities.published_activity a on a.id = near.id
                      join activities.published_session s on s.activity_id = a.id and s.ends_at > :now
                     order by a.id, round((abs(s.lat - near.lat) + abs(s.lon - near.lon))::numeric, 4), s.starts_at
                    """)
                    .param("ids", near.stream().map(Reachable::activity).toArray(UUID[]::new))
                    .param("lats", near.stream().map(one -> one.at().lat()).toArray(Double[]::new))
                    .param("lons", near.stream().map(one -> one.at().lon()).toArray(Double[]::new))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        var id = row.getObject("id", UUID.class);
                        rows.put(
                                id,
                                new ReachPage.Row(
                                        id,
                                        row.getString("title"),
                                        row.getString("topic"),
                                        row.getString("site_name"),
                                        row.getTimestamp("starts_at").toInstant(),
                                        row.getTimestamp("ends_at").toInstant(),
                                        0));
                    });
        }
        return rows;
    }
}
