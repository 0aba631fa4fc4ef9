package org.sciday.favourites;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FavouriteStore {

    private final JdbcClient database;

    FavouriteStore(JdbcClient database) {
        this.database = database;
    }

    void add(AccountId account, ActivityId activity, Instant now) {
        database.sql("""
                insert into favourites.favourite (account_id, activity_id, made_at) values (:account, :activity, :now)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("activity", activity.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(AccountId account, ActivityId activity) {
        return database.sql("delete from favourites.favourite where account_id = :account and activity_id = :activity")
                        .param("account", account.value())
                        .param("activity", activity.value())
                        .update()
                > 0;
    }

    boolean has(AccountId account, ActivityId activity) {
        return database.sql("""
                select exists (select 1 from favourites.favourite where account_id = :account and activity_id = :activity)
                """)
                .param("account", account.value())
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }

    int count(AccountId account) {
        return database.sql("select count(*) from favourites.favourite where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    List<ActivityId> of(AccountId account) {
        return database.sql("select activity_id from favourites.favourite where account_id = :account order by made_at desc")
                .param("account", account.value())
                .query((row, number) -> new ActivityId(row.getObject("activity_id", UUID.class)))
                .list();
    }

    /**
     * Takes some of those that have a session on the day and were not reminded of that day yet. Who holds places there hears of it by
     * the ticket.
     */
    List<Reminded> take(LocalDate day, int some) {
        var from = day.atStartOfDay(Festival.ZONE).toInstant();
        var until = day.plusDays(1).atStartOfDay(Festival.ZONE).toInstant();
        return database.sql("""
                with due as (
                  select f.account_id, f.activity_id, s.starts_at, coalesce(s.site_name, '—') as place
                    from favourites.favourite f
                    join lateral (
                         select t.starts_at, t.site_name from activities.published_session t
                          where t.activity_id = f.activity_id and t.starts_at >= :from and t.starts_at < :until
                            and t.public_status in ('SCHEDULED', 'CHANGED', 'MOVED_ONLINE', 'FULL')
                          order by t.starts_at limit 1) s on true
                   where f.reminded_of is distinct from :day
                     and not exists (
                         select 1 from reservations.booking b join activities.session_line l on l.id = b.session_id
                          where b.account_id = f.account_id and l.activity_id = f.activity_id and b.status = 'CONFIRMED'
                            and l.starts_at >= :from and l.starts_at < :until)
                   limit :some for update of f skip locked
                ), told as (
                  update favourites.favourite f set reminded_of = :day from due
                   where f.account_id = due.account_id and f.activity_id = due.activity_id
                  returning f.account_id, f.activity_id, due.starts_at, due.place
                )
                select told.*, a.title from told join activities.published_activity a on a.id = told.activity_id
                """)
                .param("day", day)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("some", some)
                .query((row, number) -> new Reminded(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("place")))
                .list();
    }
}
