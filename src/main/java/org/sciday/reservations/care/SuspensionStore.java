package org.sciday.reservations.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves suspensions. */
@Repository
class SuspensionStore {

    private final JdbcClient database;
    private final CareSettings settings;

    SuspensionStore(JdbcClient database, CareSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Those of the people who are suspended now. Joined, because hundreds in a condition take several times as long. */
    Set<AccountId> suspended(Collection<AccountId> people, Instant now) {
        return new HashSet<>(database.sql("""
                select account_id
                  from unnest(cast(:people as uuid[])) as asking (account_id)
                  join reservations.suspension using (account_id)
                 where lifted_at is null and made_at <= :now and ends_at > :now
                """)
                .param("people", people.stream().map(AccountId::toString).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    /** The one that runs, or the newest that has run. */
    Optional<Suspension> latestOf(AccountId account) {
        return database.sql("""
                select * from reservations.suspension_line where account_id = :account order by made_at desc limit 1
                """)
                .param("account", account.value())
                .query(SuspensionStore::suspension)
                .optional();
    }

    Suspension get(SuspensionId id) {
        return database.sql("select * from reservations.suspension_line where id = :id")
                .param("id", id.value())
                .query(SuspensionStore::suspension)
                .single();
    }

    /** Suspends everybody named, and ties to it the no-shows that it is for. Who is suspended already stays as they are. */
    List<Suspension> suspend(Collection<TooOften> people, LocalDate since, Instant now) {
        var ids = database.sql("""
                with made as (
                  insert into reservations.suspension (id, account_id, missed, made_at, ends_at)
                  select given.id, given.account_id,
                         (select count(*) from reservations.no_show missed
                           where missed.account_id = given.account_id and missed.excused_at is null
                             and missed.suspension_id is null and missed.day > :since),
                         :now, cast(:now as timestamptz) + given.days * interval '1 day'
                    from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:days as int[]))
                         as given (id, account_id, days)
                  on conflict do nothing
                  returning id
                )
                select id from made order by id
                """)
                .param("ids", people.stream().map(one -> SuspensionId.next().toString()).toArray(String[]::new))
                .param("people", people.stream().map(one -> one.account().toString()).toArray(String[]::new))
                .param("days", people.stream().map(TooOften::days).toArray(Integer[]::new))
                .param("since", since)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SuspensionId(row.getObject("id", UUID.class)))
                .list();
        tie(ids, since);
        return ids.stream().map(this::get).toList();
    }

    private void tie(List<SuspensionId> ids, LocalDate since) {
        database.sql("""
                update reservations.no_show missed set suspension_id = made.id
                  from reservations.suspension made
                 where made.id = any (cast(:ids as uuid[])) and missed.account_id = made.account_id
                   and missed.excused_at is null and missed.suspension_id is null and missed.day > :since
                """)
                .param("ids", ids.stream().map(SuspensionId::toString).toArray(String[]::new))
                .param("since", since)
                .update();
    }

    /** Ends those for which too few no-shows are left; returns them. */
    List<Suspension> liftUnfounded(Instant now) {
        return database.sql("""
                update reservations.suspension s set lifted_at = :now
                 where s.lifted_at is null and s.ends_at > :now
                   and not exists (
                       select 1
                         from (select coalesce(missed.counts_to, :limit) as counts_to,
                                      count(*) over (order by coalesce(missed.counts_to, :limit)) as so_far
                                 from reservations.no_show missed
                                where missed.suspension_id = s.id and missed.excused_at is null) counted
                        where so_far >= counts_to)
                returning s.*, cast(null as uuid) as unit_id
                """)
                .param("limit", settings.noShows())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SuspensionStore::suspension)
                .list();
    }

    void lift(SuspensionId id, Instant now) {
        database.sql("update reservations.suspension set lifted_at = :now where id = :id and lifted_at is null")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        var lifted = row.getTimestamp("lifted_at");
        return new Suspension(
                new SuspensionId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("missed"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                lifted == null ? null : lifted.toInstant(),
                unit == null ? null : new UnitId(unit));
    }
}
