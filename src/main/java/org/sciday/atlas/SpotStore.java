package org.sciday.atlas;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the spots of what is public. */
@Repository
class SpotStore {

    /** The sessions of each site in one array: beginning and end in turn. */
    private static final String SPOTS = """
            select a.id, s.lat, s.lon, coalesce(s.region_code, a.region_code, '0')::int as region, a.kind_code, a.audiences,
                   a.topics, a.campaign_id, a.free_of_charge, a.audiences && '{YOUTH,FAMILY}' as children,
                   a.format <> 'ONSITE' as online, cardinality(a.accessibility) > 0 as accessible, t.times,
                   (select array_agg(j.action_id) from activities.joined_action j where j.activity_id = a.id) as actions
              from activities.published_activity a
              join activities.published_site s on s.activity_id = a.id and s.lat is not null
              join (select site_id, array_agg(minute order by starts_at, id, part) as times
                      from activities.published_session e
                     cross join lateral (values (1, extract(epoch from e.starts_at) / 60),
                                                (2, extract(epoch from e.ends_at) / 60)) v (part, minute)
                     where e.lat is not null and %1$s
                     group by site_id) t on t.site_id = s.id
             where a.public_status <> 'CANCELLED' and %2$s
            """;

    /** Columns that say yes or no, and the tags for yes. */
    private static final Map<String, String> FLAGS = Map.of(
            "online", Tags.ONLINE,
            "accessible", Tags.ACCESSIBLE,
            "free_of_charge", Tags.NO_FEE,
            "children", Tags.CHILDREN);

    private final JdbcClient database;
    private final JdbcTemplate streaming;

    SpotStore(JdbcClient database, DataSource source) {
        this.database = database;
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(5_000);
    }

    /** All there is, read piece by piece. */
    @Transactional(readOnly = true)
    public List<SpotRow> all(Tags tags) {
        var reading = new Reading(tags);
        streaming.query(SPOTS.formatted("true", "true"), reading::add);
        return reading.rows;
    }

    List<SpotRow> of(Collection<UUID> activities, Tags tags) {
        if (activities.isEmpty()) {
            return List.of();
        }
        var reading = new Reading(tags);
        database.sql(SPOTS.formatted("e.activity_id = any(:ids)", "a.id = any(:ids)"))
                .param("ids", activities.toArray(UUID[]::new))
                .query(reading::add);
        return reading.rows;
    }

    /** Whatever was changed, taken down, became public or was taken over with older dates since: ids tell when they were made. */
    Set<UUID> changedSince(Instant since) {
        return Set.copyOf(database.sql("""
                select id from activities.activity_line where changed_at >= :since
                 union
                select id from activities.activity_line where id >= :made
                 union
                select id from activities.published_activity where published_at >= :since
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("made", new UUID(since.toEpochMilli() << Short.SIZE, 0))
                .query(UUID.class)
                .list());
    }

    /** Rows with the same tags share one array. */
    private static final class Reading {

        private final Tags tags;
        private final Map<List<Integer>, int[]> known = new HashMap<>();
        private final List<SpotRow> rows = new ArrayList<>();

        Reading(Tags tags) {
            this.tags = tags;
        }

        void add(ResultSet row) throws SQLException {
            rows.add(new SpotRow(
                    row.getObject("id", UUID.class),
                    Mercator.x(row.getDouble("lon")),
                    Mercator.y(row.getDouble("lat")),
                    row.getInt("region"),
                    tagsOf(row),
                    minutes(row.getArray("times"))));
        }

        private int[] tagsOf(ResultSet row) throws SQLException {
            var words = new ArrayList<String>();
            words.add(Tags.kind(row.getString("kind_code")));
            words.add(Tags.campaign(row.getString("campaign_id")));
            texts(row, "audiences").map(Tags::audience).forEach(words::add);
            texts(row, "topics").map(Tags::topic).forEach(words::add);
            texts(row, "actions").map(Tags::action).forEach(words::add);
            for (var flag : FLAGS.entrySet()) {
                if (row.getBoolean(flag.getKey())) {
                    words.add(flag.getValue());
                }
            }
            var numbers = words.stream().map(tags::number).toList();
            return known.computeIfAbsent(
                    numbers, list -> list.stream().mapToInt(Integer::intValue).toArray());
        }

        private static Stream<String> texts(ResultSet row, String column) throws SQLException {
            var array = row.getArray(column);
            return array == null ? Stream.empty() : Arrays.stream((Object[]) array.getArray()).map(Object::toString);
        }

        private static int[] minutes(Array times) throws SQLException {
            return Arrays.stream((Number[]) times.getArray())
                    .mapToInt(Number::intValue)
                    .toArray();
        }
    }
}
