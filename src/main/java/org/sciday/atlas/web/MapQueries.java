package org.sciday.atlas.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the map asks the rows for: titles, words, free places. */
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

    /** Those that say each of the words in title, text or place. */
    Set<UUID> saying(String words) {
        return new HashSet<>(database.sql("""
                select a.id from activities.published_activity a
                 where not exists (
                   select 1 from unnest(:words::text[]) w
                    where a.title not ilike w and a.summary not ilike w
                      and not exists (select 1 from activities.published_site x
                                       where x.activity_id = a.id and (x.name ilike w or x.address ilike w)))
                """)
                .param("words", patterns(words))
                .query(UUID.class)
                .list());
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

    private static String[] patterns(String words) {
        return Arrays.stream(words.split("[\\s，,、]+"))
                .filter(word -> !word.isBlank())
                .limit(6)
                .map(word -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
