package org.sciday.results;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** What the page said when it was looked at; empty also when there was nothing. */
    Optional<NewsSnapshot> find(String url) {
        return database.sql("select * from results.news_snapshot where url = :url and found")
                .param("url", url)
                .query((row, number) -> snapshot(row))
                .optional();
    }

    /** What the news of an activity said, by address. */
    Map<String, NewsSnapshot> of(ActivityId activity) {
        var found = new HashMap<String, NewsSnapshot>();
        database.sql("""
                select s.* from results.news n join results.news_snapshot s on s.url = n.url
                 where n.activity_id = :activity and s.found
                """).param("activity", activity.value()).query(row -> {
            found.put(row.getString("url"), snapshot(row));
        });
        return found;
    }

    private static NewsSnapshot snapshot(ResultSet row) throws SQLException {
        return new NewsSnapshot(
                row.getString("title"), row.getObject("published_on", LocalDate.class), row.getString("body"));
    }

    /** Nothing there is kept as well, so that it is asked once. */
    void put(String url, Optional<NewsSnapshot> page, Instant now) {
        database.sql("""
                insert into results.news_snapshot (url, found, title, published_on, body, looked_at)
                values (:url, :found, :title, :day, :text, :now)
                    on conflict (url) do update
                   set found = excluded.found, title = excluded.title, published_on = excluded.published_on, body = excluded.body,
                       looked_at = excluded.looked_at
                 where not news_snapshot.found
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
