package org.sciday.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciday.activities.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what news pages said; one for each address. */
@Repository
class SnapshotStore {

    private final JdbcClient database;

    SnapshotStore(JdbcClient database) {
        this.database = database;
    }

    /** Addresses nobody has looked at yet. */
    List<String> unread(int most) {
        return database.sql("""
                select distinct n.url
                  from results.news n
                 where not exists (select 1 from results.news_snapshot s where s.url = n.url)
                 limit :most
                """)
                .param("most", most)
                .query((row, number) -> row.getString("url"))
                .list();
    }

    /** What the news of an activity said, by address. */
    Map<String, NewsSnapshot> of(ActivityId activity) {
        var found = new HashMap<String, NewsSnapshot>();
        database.sql("""
                select s.* from results.news n join results.news_snapshot s on s.url = n.url
                 where n.activity_id = :activity and s.found
                """).param("activity", activity.value()).query(row -> {
            var page = new NewsSnapshot(
                    row.getString("title"), row.getObject("published_on", LocalDate.class), row.getString("body"));
            found.put(row.getString("url"), page);
        });
        return found;
    }

    /** Nothing there is kept as well, so that it is asked once. */
    void put(String url, Optional<NewsSnapshot> page, Instant now) {
        database.sql("""
                insert into results.news_snapshot (url, found, title, published_on, body, looked_at)
                values (:url, :found, :title, :day, :text, :now)
                    on conflict (url) do nothing
                """)
                .param("url", url)
                .param("found", page.isPresent())
                .param("title", page.map(NewsSnapshot::title).orElse(""))
                .param("day", page.map(NewsSnapshot::publishedOn).orElse(null))
                .param("text", page.map(NewsSnapshot::text).orElse(""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
