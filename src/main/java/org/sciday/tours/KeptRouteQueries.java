package org.sciday.tours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.favourites.Keepable.Reminder;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptRouteQueries {

    private final JdbcClient database;

    KeptRouteQueries(JdbcClient database) {
        this.database = database;
    }

    /** On whose route an activity is on that day. Who keeps that activity itself, or holds places there, hears of it anyway. */
    List<Reminder> due(LocalDate day, int some) {
        return database.sql("""
                select f.account_id, f.thing_id, r.title, s.activity, s.starts_at, s.place
                  from favourites.favourite f
                  join tours.route r on r.id = f.thing_id and r.state = 'PUBLISHED'
                  join lateral (
                       select a.title as activity, t.starts_at, coalesce(t.site_name, '—') as place
                         from tours.route_stop p
                         join activities.published_session t on t.activity_id = p.activity_id
                         join activities.published_activity a on a.id = p.activity_id
                        where p.route_id = f.thing_id and t.starts_at >= :from and t.starts_at < :until
                          and t.public_status in ('SCHEDULED', 'CHANGED', 'MOVED_ONLINE', 'FULL')
                          and not exists (
                              select 1 from favourites.favourite o
                               where o.account_id = f.account_id and o.kind = 'ACTIVITY' and o.thing_id = t.activity_id)
                          and not exists (
                              select 1 from reservations.booking b
                                join activities.session_line l on l.id = b.session_id
                               where b.account_id = f.account_id and l.activity_id = t.activity_id
                                 and b.status = 'CONFIRMED' and l.starts_at >= :from and l.starts_at < :until)
                        order by t.starts_at limit 1) s on true
                 where f.kind = 'ROUTE' and f.reminded_of is distinct from :day
                 limit :some
                """)
                .param("day", day)
                .param("from", day.atStartOfDay(Festival.ZONE).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(Festival.ZONE).toOffsetDateTime())
                .param("some", some)
                .query((row, number) -> new Reminder(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("thing_id", UUID.class),
                        "tours.told.tomorrow",
                        List.of(
                                row.getString("title"),
                                row.getString("activity"),
                                row.getTimestamp("starts_at").toInstant(),
                                row.getString("place")),
                        "/routes/" + row.getString("thing_id")))
                .list();
    }
}
