package org.sciday.site.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.regions.MapPoint;
import org.sciday.shared.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What the programme reads: published activities with the session that comes next within the asked time. */
@Repository
class ProgrammeQueries {

    private static final int MOST = ProgrammeWalkQueries.COUNTED + 1;

    /** What runs for days and has begun stands behind what begins: it can still be seen tomorrow. */
    private static final String SOON_FIRST =
            "(f.starts_at < :from and f.ends_at - f.starts_at > interval '1 day'), f.starts_at";

    private static final String FOUND = """
            select a.id, a.title, a.topics[1] as topic, a.unit_id, a.cover_id, a.public_status, a.format, a.age_from,
                   a.session_count, s.starts_at, s.ends_at, s.site_name, s.free_places, s.metres
              from activities.published_activity a
              join lateral (
                   select t.starts_at, t.ends_at, t.site_name, p.capacity - p.taken as free_places,
                          case when :near then 6371000 * 2 * asin(sqrt(
                               power(sin(radians(t.lat - :lat) / 2), 2)
                               + cos(radians(:lat)) * cos(radians(t.lat)) * power(sin(radians(t.lon - :lon) / 2), 2)))
                          end as metres
                     from activities.published_session t
                     left join reservations.session_places p on p.session_id = t.id
                    where t.activity_id = a.id and t.ends_at > :from and t.starts_at < :to
                      and (:region = '' or t.region_code like :region || '%')
                      and (not :free or p.capacity > p.taken)
                      and (not :near or t.lat is not null)
                    order by t.starts_at, t.id limit 1) s on true
             where (:action::uuid is null
                    or exists (select 1 from activities.joined_action j
                                where j.activity_id = a.id and j.action_id = :action::uuid))
               and (:kind = '' or a.kind_code = :kind)
               and (:audience = '' or :audience = any (a.audiences))
               and (not :online or a.format <> 'ONSITE')
               and (not :accessible or cardinality(a.accessibility) > 0)
               and a.public_status <> 'CANCELLED'
               and not exists (
                   select 1 from unnest(:words::text[]) w
                    where a.title not ilike w and a.summary not ilike w
                      and not exists (select 1 from units.unit_line u where u.id = a.unit_id and u.name ilike w)
                      and not exists (select 1 from activities.published_site x
                                       where x.activity_id = a.id and (x.name ilike w or x.address ilike w)))
            """;

    private final JdbcClient jdbc;
    private final ProgrammeWalkQueries walk;

    ProgrammeQueries(JdbcClient jdbc, ProgrammeWalkQueries walk) {
        this.jdbc = jdbc;
        this.walk = walk;
    }

    PageOf<ProgrammeCard> list(ProgrammeFilter filter, Instant now) {
        return ProgrammeWalkQueries.answers(filter) ? walk.list(filter, now) : search(filter, now);
    }

    /** By words, by nearness, or in the past: looks at all that is public. */
    PageOf<ProgrammeCard> search(ProgrammeFilter filter, Instant now) {
        var order = filter.point().isPresent() ? "f.metres" : filter.isPast() ? "f.starts_at desc" : SOON_FIRST;
        var cards = asked(
                        "select f.*, u.name as unit from (" + FOUND + ") f join units.unit_line u on u.id = f.unit_id"
                                + " order by " + order + ", f.id limit :size offset :offset",
                        filter,
                        now)
                .param("size", ProgrammeFilter.SIZE)
                .param("offset", (filter.number() - 1) * ProgrammeFilter.SIZE)
                .query(ProgrammeQueries::card)
                .list();
        var total = asked("select count(*) from (" + FOUND + " limit " + MOST + ") f", filter, now)
                .query(Long.class)
                .single();
        return new PageOf<>(cards, filter.number(), ProgrammeFilter.SIZE, total);
    }

    /** Counties and districts in which something is published, most first. */
    List<Counted> regions() {
        return jdbc.sql("""
                select region_code as code, count(*) as activities from activities.published_activity
                 where region_code is not null group by region_code order by count(*) desc, region_code limit 60
                """)
                .query((row, number) -> new Counted(row.getString("code"), row.getLong("activities")))
                .list();
    }

    /** A code and how often it occurs. */
    record Counted(String code, long activities) {}

    /** The places of today, or of the next day on which anything is on. */
    List<MapPoint> places(Instant now, Instant endOfDay) {
        return jdbc.sql("""
                select distinct on (lat, lon) lat, lon, bool_or(starts_at <= :now) over (partition by lat, lon) as live
                  from activities.published_session
                 where lat is not null and ends_at > :now and starts_at < :end and public_status <> 'CANCELLED'
                 limit 600
                """)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(endOfDay))
                .query((row, number) ->
                        new MapPoint(row.getDouble("lat"), row.getDouble("lon"), "", null, row.getBoolean("live")))
                .list();
    }

    /** How many activities have a session within the time. */
    long count(Instant from, Instant to) {
        return jdbc.sql("""
                select count(distinct activity_id) from activities.published_session
                 where ends_at > :from and starts_at < :to and public_status <> 'CANCELLED'
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Long.class)
                .single();
    }

    private StatementSpec asked(String sql, ProgrammeFilter filter, Instant now) {
        var span = filter.span(now);
        var point = filter.point();
        return jdbc.sql(sql)
                .param("from", Timestamp.from(span.from()))
                .param("to", Timestamp.from(span.to()))
                .param("region", filter.regionPrefix())
                .param("action", actionOf(filter).orElse(null))
                .param("kind", filter.kind() == null ? "" : filter.kind())
                .param("audience", filter.audience() == null ? "" : filter.audience())
                .param("free", Boolean.TRUE.equals(filter.free()))
                .param("online", Boolean.TRUE.equals(filter.online()))
                .param("accessible", Boolean.TRUE.equals(filter.accessible()))
                .param("near", point.isPresent())
                .param("lat", point.map(ProgrammeFilter.Point::latitude).orElse(0.0))
                .param("lon", point.map(ProgrammeFilter.Point::longitude).orElse(0.0))
                .param("words", patterns(filter.words()));
    }

    static Optional<String> actionOf(ProgrammeFilter filter) {
        return Optional.ofNullable(filter.action())
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.split("[\\s，,、]+"))
                .filter(word -> !word.isBlank())
                .limit(6)
                .map(word -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    static ProgrammeCard card(ResultSet row, int number) throws SQLException {
        var topic = row.getString("topic");
        return new ProgrammeCard(
                row.getObject("id", UUID.class),
                row.getString("title"),
                topic == null ? "" : topic,
                row.getString("unit"),
                row.getObject("cover_id", UUID.class),
                row.getString("public_status"),
                !"ONSITE".equals(row.getString("format")),
                row.getObject("age_from", Integer.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("site_name"),
                row.getObject("free_places", Integer.class),
                Math.max(0, row.getInt("session_count") - 1),
                row.getObject("metres", Double.class));
    }
}
