package org.sciday.favourites;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class FavouriteStore {

    private static final String THIS_ONE = " account_id = :account and kind = :kind and thing_id = :thing";

    private final JdbcClient database;

    FavouriteStore(JdbcClient database) {
        this.database = database;
    }

    void add(AccountId account, Thing thing, Instant now) {
        about(account, thing, """
                insert into favourites.favourite (account_id, kind, thing_id, made_at) values (:account, :kind, :thing, :now)
                on conflict do nothing
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    boolean remove(AccountId account, Thing thing) {
        return about(account, thing, "delete from favourites.favourite where" + THIS_ONE).update() > 0;
    }

    boolean has(AccountId account, Thing thing) {
        return about(account, thing, "select exists (select 1 from favourites.favourite where" + THIS_ONE + ")")
                .query(Boolean.class)
                .single();
    }

    /** Notes that the person is told of the day; false: somebody else did so meanwhile. */
    boolean remind(AccountId account, Thing thing, LocalDate day) {
        return about(account, thing, """
                        update favourites.favourite set reminded_of = :day where reminded_of is distinct from :day and""" + THIS_ONE)
                        .param("day", day)
                        .update()
                > 0;
    }

    int count(AccountId account) {
        return database.sql("select count(*) from favourites.favourite where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    List<ActivityId> activitiesOf(AccountId account) {
        return database.sql("""
                select thing_id from favourites.favourite where account_id = :account and kind = 'ACTIVITY' order by made_at desc
                """)
                .param("account", account.value())
                .query((row, number) -> new ActivityId(row.getObject("thing_id", UUID.class)))
                .list();
    }

    private StatementSpec about(AccountId account, Thing thing, String sql) {
        return database.sql(sql).param("account", account.value()).param("kind", thing.kind()).param("thing", thing.id());
    }
}
