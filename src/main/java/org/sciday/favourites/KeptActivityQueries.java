package org.sciday.favourites;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.favourites.Keepable.Reminder;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptActivityQueries {

    private final JdbcClient database;

    KeptActivityQueries(JdbcClient database) {
        this.database = database;
    }

    /** Who keeps an activity that has a session on the day. Who holds places there hears of it by the ticket. */
    List<Reminder> due(LocalDate day, int some) {
        return database.sql("""
                select f.account_id, f.thing_id, a.title, s.starts_at, s.place
                  from favourites.favourite f
                  join activities.published_activity a on a.id = f.thing_id
                  join lateral (
                       select t.starts_at, coalesce(t.site_name, '—') as place from activities.published_session t
                        where t.activity_id = f.thing_id and t.starts_at >= :from and t.starts_at < :until
                          and t.public_status in ('SCHEDULED', 'CHANGED', 'MOVED_ONLINE', 'FULL')
                        order by t.starts_at limit 1) s on true
                 where f.kind = 'ACTIVITY' and f.reminded_of is distinct from :day
                   and not exists (
                       select 1 from reservations.booking b join activities.session_line l on l.id = b.session_id
                        where b.account_id = f.account_id and l.activity_id = f.thing_id and b.status = 'CONFIRMED'
                          and l.starts_at >= :from and l.starts_at < :until)
                 limit :some
                """)
                .param("day", day)
                .param("from", day.atStartOfDay(Festival.ZONE).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(Festival.ZONE).toOffsetDateTime())
                .param("some", some)
                .query((row, number) -> new Reminder(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("thing_id", UUID.class),
                        "favourites.told.tomorrow",
                        List.of(row.getString("title"), row.getTimestamp("starts_at").toInstant(), row.getString("place")),
                        "/activities/" + row.getString("thing_id")))
                .list();
    }
}
