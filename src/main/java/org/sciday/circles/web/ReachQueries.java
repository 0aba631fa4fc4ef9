package org.sciday.circles.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page says of each activity that can be reached. */
@Repository
class ReachQueries {

    private final JdbcClient database;

    ReachQueries(JdbcClient database) {
        this.database = database;
    }

    /** By id, each with its next session; the minutes are still to be filled in. */
    Map<UUID, ReachPage.Row> rows(Collection<UUID> activities, Instant now) {
        var rows = new HashMap<UUID, ReachPage.Row>();
        if (!activities.isEmpty()) {
            database.sql("""
                    select distinct on (a.id) a.id, a.title, coalesce(a.topics[1], '') as topic, s.site_name, s.starts_at, s.ends_at
                      from activities.published_activity a
                      join activities.published_session s on s.activity_id = a.id and s.ends_at > :now
                     where a.id = any(:ids)
                     order by a.id, s.starts_at
                    """)
                    .param("ids", activities.stream().distinct().toArray(UUID[]::new))
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
