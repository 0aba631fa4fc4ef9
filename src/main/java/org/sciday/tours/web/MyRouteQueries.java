package org.sciday.tours.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of a person's day read. */
@Repository
class MyRouteQueries {

    private final JdbcClient database;

    MyRouteQueries(JdbcClient database) {
        this.database = database;
    }

    /** Days of the coming month on which one of these is on. */
    List<LocalDate> days(Collection<ActivityId> activities, Instant now) {
        return activities.isEmpty() ? List.of() : database.sql("""
                select distinct (greatest(s.starts_at, :now) at time zone 'Asia/Shanghai')::date as day
                  from activities.published_session s
                 where s.activity_id = any(:ids) and s.ends_at > :now and s.site_id is not null
                   and s.public_status in ('SCHEDULED', 'CHANGED', 'FULL')
                 order by day limit 31
                """)
                .param("ids", ids(activities))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
    }

    List<MyRoutePage.Choice> choices(Collection<ActivityId> activities, LocalDate day, Instant now) {
        var start = day.atStartOfDay(Festival.ZONE).toInstant();
        return activities.isEmpty() ? List.of() : database.sql("""
                select distinct on (s.activity_id) s.activity_id, a.title, coalesce(s.site_name, '') as place, s.starts_at, s.ends_at
                  from activities.published_session s join activities.published_activity a on a.id = s.activity_id
                 where s.activity_id = any(:ids) and s.ends_at > :from and s.starts_at < :until and s.site_id is not null
                   and s.public_status in ('SCHEDULED', 'CHANGED', 'FULL')
                 order by s.activity_id, s.starts_at
                """)
                .param("ids", ids(activities))
                .param("from", (start.isAfter(now) ? start : now).atOffset(ZoneOffset.UTC))
                .param("until", day.plusDays(1).atStartOfDay(Festival.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new MyRoutePage.Choice(
                        row.getObject("activity_id", UUID.class),
                        row.getString("title"),
                        row.getString("place"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    /** What is known now of sessions that were planned; those that are gone are missing. */
    Map<UUID, OutingPage.Session> sessions(Collection<UUID> sessions, AccountId account) {
        var known = new HashMap<UUID, OutingPage.Session>();
        database.sql("""
                select s.id, a.title, coalesce(s.site_name, '') as place, s.lat, s.lon, s.starts_at, s.ends_at, s.public_status,
                       (select b.id from reservations.booking b
                         where b.session_id = s.id and b.account_id = :account and b.status <> 'CANCELLED' limit 1) as ticket,
                       exists (select 1 from checkin.attendee t
                                where t.account_id = :account and t.activity_id = s.activity_id) as stamped
                  from activities.published_session s join activities.published_activity a on a.id = s.activity_id
                 where s.id = any(:ids)
                """)
                .param("ids", sessions.toArray(UUID[]::new))
                .param("account", account.value())
                .query(row -> {
                    known.put(
                            row.getObject("id", UUID.class),
                            new OutingPage.Session(
                                    row.getString("title"),
                                    row.getString("place"),
                                    row.getObject("lat", Double.class),
                                    row.getObject("lon", Double.class),
                                    row.getTimestamp("starts_at").toInstant(),
                                    row.getTimestamp("ends_at").toInstant(),
                                    row.getString("public_status"),
                                    row.getObject("ticket", UUID.class),
                                    row.getBoolean("stamped")));
                });
        return known;
    }

    private static UUID[] ids(Collection<ActivityId> activities) {
        return activities.stream().map(ActivityId::value).toArray(UUID[]::new);
    }
}
