package org.sciday.discovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads published activities as the index needs them, a thousand in one statement. */
@Repository
class ActivityDocumentStore {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient database;

    ActivityDocumentStore(JdbcClient database) {
        this.database = database;
    }

    /** Lists side by side: the n-th of each belong together. */
    record Sites(String[] names, String[] addresses, String[] regions, Double[] lats, Double[] lons) {}

    /** The same of sessions; null where a session has no region or no place. */
    record Times(Timestamp[] starts, Timestamp[] ends, String[] regions, Double[] lats, Double[] lons) {}

    record Row(
            UUID id,
            UUID campaign,
            UUID unit,
            String unitName,
            String title,
            String text,
            String kind,
            String[] topics,
            String[] audiences,
            boolean accessible,
            boolean online,
            boolean noFee,
            String status,
            @Nullable String region,
            Instant publishedAt,
            UUID[] actions,
            Sites sites,
            Times times,
            boolean free) {}

    List<Row> read(Collection<UUID> ids) {
        return database.sql("""
                select a.id, a.campaign_id, a.unit_id, u.name as unit_name, a.title, a.kind_code, a.topics, a.audiences,
                       concat_ws(' ', a.summary, a.visitor_note, a.co_hosts, a.accessibility_note) as text,
                       cardinality(a.accessibility) > 0 as accessible, a.format <> 'ONSITE' as online,
                       a.free_of_charge, a.public_status, a.region_code, a.published_at,
                       array(select j.action_id from activities.joined_action j where j.activity_id = a.id) as actions,
                       s.*, t.*
                  from activities.published_activity a
                  join units.unit_line u on u.id = a.unit_id
                 cross join lateral (
                       select array_agg(s.name order by s.position) as names,
                              array_agg(s.address order by s.position) as addresses,
                              array_agg(s.region_code order by s.position) as regions,
                              array_agg(s.lat order by s.position) as lats,
                              array_agg(s.lon order by s.position) as lons
                         from activities.published_site s where s.activity_id = a.id) s
                 cross join lateral (
                       select array_agg(t.starts_at order by t.starts_at) as starts,
                              array_agg(t.ends_at order by t.starts_at) as ends,
                              array_agg(t.region_code order by t.starts_at) as session_regions,
                              array_agg(t.lat order by t.starts_at) as session_lats,
                              array_agg(t.lon order by t.starts_at) as session_lons,
                              bool_or(p.capacity > p.taken and t.ends_at > now()) as free
                         from activities.published_session t
                         left join reservations.session_places p on p.session_id = t.id
                        where t.activity_id = a.id and t.starts_at is not null and t.ends_at > t.starts_at) t
                 where a.id = any(:ids)
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ActivityDocumentStore::row)
                .list();
    }

    /** Ids in their order, for walking through all. */
    List<UUID> after(@Nullable UUID last, int size) {
        return database.sql("select id from activities.published_activity where id > :last order by id limit :size")
                .param("last", last == null ? FIRST : last)
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** What was changed, or became public, since then; published or not. */
    List<UUID> changedSince(Instant moment) {
        return database.sql("""
                select id from activities.activity_line
                 where changed_at > :moment or (review_state = 'PASSED' and published_at > :moment and published_at <= now())
                """)
                .param("moment", Timestamp.from(moment))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Sessions to come that have no place left, with their activities. */
    Map<UUID, UUID> soldOut() {
        var activities = new HashMap<UUID, UUID>();
        database.sql("""
                select s.id, s.activity_id
                  from reservations.session_places p
                  join activities.published_session s on s.id = p.session_id
                 where p.taken >= p.capacity and s.ends_at > now()
                """).query(row -> {
            activities.put(row.getObject("id", UUID.class), row.getObject("activity_id", UUID.class));
        });
        return activities;
    }

    Instant now() {
        return database.sql("select now()").query(Timestamp.class).single().toInstant();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("title"),
                row.getString("text"),
                row.getString("kind_code"),
                array(row, "topics", new String[0]),
                array(row, "audiences", new String[0]),
                row.getBoolean("accessible"),
                row.getBoolean("online"),
                row.getBoolean("free_of_charge"),
                row.getString("public_status"),
                row.getString("region_code"),
                row.getTimestamp("published_at").toInstant(),
                array(row, "actions", new UUID[0]),
                new Sites(
                        array(row, "names", new String[0]),
                        array(row, "addresses", new String[0]),
                        array(row, "regions", new String[0]),
                        array(row, "lats", new Double[0]),
                        array(row, "lons", new Double[0])),
                new Times(
                        array(row, "starts", new Timestamp[0]),
                        array(row, "ends", new Timestamp[0]),
                        array(row, "session_regions", new String[0]),
                        array(row, "session_lats", new Double[0]),
                        array(row, "session_lons", new Double[0])),
                row.getBoolean("free"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(ResultSet row, String column, T[] none) throws SQLException {
        var array = row.getArray(column);
        return array == null ? none : (T[]) array.getArray();
    }
}
