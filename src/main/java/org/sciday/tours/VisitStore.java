package org.sciday.tours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When and where activities can be visited on a day. */
@Repository
class VisitStore {

    private final JdbcClient database;

    VisitStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Of these activities those that are on that day, each with its sessions after the first moment that have room for the party or that
     * the person holds places of already; perhaps none. One place for each activity: that of its first session.
     */
    List<Visit> visits(Collection<ActivityId> activities, AccountId account, Instant from, Instant until, int people) {
        var visits = new LinkedHashMap<ActivityId, Visit>();
        if (activities.isEmpty()) {
            return List.of();
        }
        database.sql("""
                select s.activity_id, a.title, coalesce(s.site_name, '') as place, s.lat, s.lon, s.id, s.starts_at, s.ends_at, s.bookable,
                       s.ends_at > :from
                       and (not s.bookable or p.capacity - p.taken >= :people
                            or exists (select 1 from reservations.booking b
                                        where b.session_id = s.id and b.account_id = :account and b.status = 'CONFIRMED')) as open
                  from activities.published_session s
                  join activities.published_activity a on a.id = s.activity_id
                  left join reservations.session_places p on p.session_id = s.id
                 where s.activity_id = any(:ids) and s.site_id is not null
                   and s.ends_at > cast(:until as timestamptz) - interval '1 day' and s.starts_at < :until
                   and a.public_status in ('SCHEDULED', 'CHANGED', 'FULL')
                 order by s.starts_at, s.id
                """)
                .param("ids", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("account", account.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("people", people)
                .query(row -> {
                    var id = new ActivityId(row.getObject("activity_id", UUID.class));
                    visits.put(id, with(visits.get(id), row, id));
                });
        return List.copyOf(visits.values());
    }

    private static Visit with(@Nullable Visit known, ResultSet row, ActivityId id) throws SQLException {
        var visit = known == null ? new Visit(id, row.getString("title"), row.getString("place"), point(row), List.of()) : known;
        if (!row.getBoolean("open")) {
            return visit;
        }
        var slots = new ArrayList<>(visit.slots());
        slots.add(Slot.of(
                new SessionId(row.getObject("id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getBoolean("bookable")));
        return new Visit(id, visit.title(), visit.place(), visit.at(), slots);
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }
}
