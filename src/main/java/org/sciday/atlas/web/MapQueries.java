package org.sciday.atlas.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the map asks the rows for: titles and free places. */
@Repository
class MapQueries {

    private final JdbcClient database;

    MapQueries(JdbcClient database) {
        this.database = database;
    }

    Map<UUID, String> titles(Collection<UUID> activities) {
        var titles = new HashMap<UUID, String>();
        if (!activities.isEmpty()) {
            database.sql("select id, title from activities.published_activity where id = any(:ids)")
                    .param("ids", activities.stream().distinct().toArray(UUID[]::new))
                    .query(row -> {
                        titles.put(row.getObject("id", UUID.class), row.getString("title"));
                    });
        }
        return titles;
    }

    Set<UUID> withFreePlaces(Instant from, Instant to) {
        return new HashSet<>(database.sql("""
                select distinct e.activity_id
                  from activities.published_session e
                  join reservations.session_places p on p.session_id = e.id
                 where e.ends_at > :from and e.starts_at < :to and p.capacity > p.taken
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }
}
