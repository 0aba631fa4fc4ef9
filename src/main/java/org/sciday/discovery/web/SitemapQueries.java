package org.sciday.discovery.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every public activity once, in maps of ten thousand. */
@Repository
class SitemapQueries {

    private static final int SIZE = 10_000;

    private final JdbcClient database;

    SitemapQueries(JdbcClient database) {
        this.database = database;
    }

    record Entry(UUID id, Instant changedAt) {}

    int maps() {
        var count = database.sql("select count(*) from activities.published_activity")
                .query(Long.class)
                .single();
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    List<Entry> map(int number) {
        return database.sql("""
                select id, changed_at from activities.published_activity order by id limit :size offset :offset
                """)
                .param("size", SIZE)
                .param("offset", (number - 1) * SIZE)
                .query((row, at) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
