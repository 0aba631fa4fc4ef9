package org.sciday.tours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptRouteStore {

    private final JdbcClient database;

    KeptRouteStore(JdbcClient database) {
        this.database = database;
    }

    void add(AccountId account, RouteId route, Instant now) {
        database.sql("""
                insert into tours.kept_route (account_id, route_id, made_at) values (:account, :route, :now)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("route", route.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(AccountId account, RouteId route) {
        return database.sql("delete from tours.kept_route where account_id = :account and route_id = :route")
                        .param("account", account.value())
                        .param("route", route.value())
                        .update()
                > 0;
    }

    boolean has(AccountId account, RouteId route) {
        return database.sql("""
                select exists (select 1 from tours.kept_route where account_id = :account and route_id = :route)
                """)
                .param("account", account.value())
                .param("route", route.value())
                .query(Boolean.class)
                .single();
    }

    int count(AccountId account) {
        return database.sql("select count(*) from tours.kept_route where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Takes some on whose route an activity is on that day, of which they were not reminded yet. Who keeps that activity itself, or
     * holds places there, hears of it anyway.
     */
    List<RemindedRoute> take(LocalDate day, int some) {
        return database.sql("""
                with due as (
                  select k.account_id, k.route_id, s.activity_id, s.starts_at, s.place
                    from tours.kept_route k
                    join tours.route r on r.id = k.route_id and r.state = 'PUBLISHED'
                    join lateral (
                         select t.activity_id, t.starts_at, coalesce(t.site_name, '—') as place
                           from tours.route_stop p
                           join activities.published_session t on t.activity_id = p.activity_id
                          where p.route_id = k.route_id and t.starts_at >= :from and t.starts_at < :until
                            and t.public_status in ('SCHEDULED', 'CHANGED', 'MOVED_ONLINE', 'FULL')
                            and not exists (
                                select 1 from favourites.favourite f
                                 where f.account_id = k.account_id and f.activity_id = t.activity_id)
                            and not exists (
                                select 1 from reservations.booking b
                                  join activities.session_line l on l.id = b.session_id
                                 where b.account_id = k.account_id and l.activity_id = t.activity_id
                                   and b.status = 'CONFIRMED' and l.starts_at >= :from and l.starts_at < :until)
                          order by t.starts_at limit 1) s on true
                   where k.reminded_of is distinct from :day
                   limit :some for update of k skip locked
                ), told as (
                  update tours.kept_route k set reminded_of = :day from due
                   where k.account_id = due.account_id and k.route_id = due.route_id
                  returning k.account_id, k.route_id, due.activity_id, due.starts_at, due.place
                )
                select told.*, r.title, a.title as activity
                  from told
                  join tours.route r on r.id = told.route_id
                  join activities.published_activity a on a.id = told.activity_id
                """)
                .param("day", day)
                .param("from", day.atStartOfDay(Festival.ZONE).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(Festival.ZONE).toOffsetDateTime())
                .param("some", some)
                .query((row, number) -> new RemindedRoute(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new RouteId(row.getObject("route_id", UUID.class)),
                        row.getString("title"),
                        row.getString("activity"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("place")))
                .list();
    }
}
