package org.sciday.discovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.ProgrammeCard.Sitting;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is shown of the few activities on a page: true at this moment, places included. */
@Repository
class CardQueries {

    private final JdbcClient database;

    CardQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * In the order of the ids; those that are no longer public, or no longer on within the span, are left out.
     *
     * @param region where a session is preferred, as the beginning of its code
     * @param free only sessions with places left
     * @param near where the reader is; {@code nearest}: of the sessions within the span the nearest is meant
     */
    List<ProgrammeCard> cards(
            List<UUID> ids, Span span, String region, boolean free, @Nullable GeoPoint near, boolean nearest) {
        var place = new HashMap<UUID, Integer>();
        for (var id : ids) {
            place.put(id, place.size());
        }
        return read(ids, span, region, free, nearest ? near : null).stream()
                .map(card -> near == null ? card : measured(card, near))
                .sorted(Comparator.comparingInt(card -> place.getOrDefault(card.id(), 0)))
                .toList();
    }

    private List<ProgrammeCard> read(
            Collection<UUID> ids, Span span, String region, boolean free, @Nullable GeoPoint nearest) {
        return database.sql("""
                select a.id, a.title, a.summary, a.topics[1] as topic, a.kind_code, a.cover_id, a.public_status, a.format,
                       a.free_of_charge, a.age_from, a.session_count, a.published_at, a.changed_at, u.name as unit, s.*
                  from activities.published_activity a
                  join units.unit_line u on u.id = a.unit_id
                  join lateral (
                       select t.id as session_id, t.starts_at, t.ends_at, t.site_name, t.region_code, t.lat, t.lon,
                              p.capacity - p.taken as free_places,
                              coalesce((select x.address from activities.published_site x where x.id = t.site_id), '')
                                  as address
                         from activities.published_session t
                         left join reservations.session_places p on p.session_id = t.id
                        where t.activity_id = a.id and t.ends_at > :from and t.starts_at < :to
                          and (not :free or p.capacity > p.taken)
                        order by (:region <> '' and coalesce(t.region_code, '') not like :region || '%'),
                                 power(t.lat - :lat, 2) + power((t.lon - :lon) * cos(radians(:lat)), 2),
                                 (t.starts_at < :from and t.ends_at - t.starts_at > interval '1 day'), t.starts_at, t.id
                        limit 1) s on true
                 where a.id = any(:ids) and a.public_status <> 'CANCELLED'
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("from", Timestamp.from(span.from()))
                .param("to", Timestamp.from(span.to()))
                .param("region", region)
                .param("free", free)
                .param("lat", nearest == null ? null : nearest.lat(), Types.DOUBLE)
                .param("lon", nearest == null ? null : nearest.lon(), Types.DOUBLE)
                .query(CardQueries::card)
                .list();
    }

    private static ProgrammeCard card(ResultSet row, int number) throws SQLException {
        return new ProgrammeCard(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                Optional.ofNullable(row.getString("topic")).orElse(""),
                row.getString("kind_code"),
                row.getString("unit"),
                row.getObject("cover_id", UUID.class),
                row.getString("public_status"),
                !"ONSITE".equals(row.getString("format")),
                row.getBoolean("free_of_charge"),
                row.getObject("age_from", Integer.class),
                sitting(row),
                Math.max(0, row.getInt("session_count") - 1),
                moment(row, "published_at"),
                moment(row, "changed_at"),
                null);
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return new Sitting(
                row.getObject("session_id", UUID.class),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                row.getString("site_name"),
                row.getString("address"),
                row.getString("region_code"),
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                row.getObject("free_places", Integer.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static ProgrammeCard measured(ProgrammeCard card, GeoPoint near) {
        var point = card.next().point();
        return point == null ? card : card.at(near.metresTo(point));
    }
}
