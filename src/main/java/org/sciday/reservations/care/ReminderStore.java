package org.sciday.reservations.care;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was reminded. */
@Repository
class ReminderStore {

    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    /** Takes some of those who hold places of sessions between the two moments and were not reminded yet. */
    List<Reminded> take(Instant from, Instant until, int some, Instant now) {
        return database.sql("""
                with taken as (
                  insert into reservations.reminder (reservation_id, told_at)
                  select held.id, :now
                    from activities.session_line line
                    join reservations.reservation held on held.session_id = line.id and held.status = 'CONFIRMED'
                   where line.starts_at >= :from and line.starts_at < :until and line.review_state = 'PASSED'
                     and line.public_status in ('SCHEDULED', 'CHANGED', 'FULL')
                     and not exists (select 1 from reservations.reminder told where told.reservation_id = held.id)
                   limit :some
                  on conflict do nothing
                  returning reservation_id
                )
                select held.id, held.account_id, line.title, line.starts_at,
                       coalesce(nullif(concat_ws(' ', line.site_name, line.site_address), ''), '—') as place
                  from taken
                  join reservations.reservation held on held.id = taken.reservation_id
                  join activities.session_line line on line.id = held.session_id
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("some", some)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Reminded(
                        new ReservationId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("place")))
                .list();
    }
}
