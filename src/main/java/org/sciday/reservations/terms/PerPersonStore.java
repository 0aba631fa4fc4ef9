package org.sciday.reservations.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.reservations.Offer;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many reservations people have at the sessions of an activity. */
@Repository
class PerPersonStore {

    private final JdbcClient database;

    PerPersonStore(JdbcClient database) {
        this.database = database;
    }

    /** Nobody else gives away places of the activity until we commit. */
    void lock(ActivityId activity) {
        database.sql("""
                select cast(pg_advisory_xact_lock(hashtextextended('reservations.activity ' || :activity, 0)) as text) is not null
                """)
                .param("activity", activity.toString())
                .query(Boolean.class)
                .single();
    }

    /** At the activity's other sessions; who has none is left out. */
    Map<AccountId, Integer> countElsewhere(Collection<AccountId> people, Offer offer) {
        var held = new HashMap<AccountId, Integer>();
        database.sql("""
                select held.account_id, count(*) as reservations
                  from reservations.stock stock
                  join reservations.reservation held on held.session_id = stock.session_id
                 where stock.activity_id = :activity and stock.session_id <> :session
                   and held.account_id = any (cast(:people as uuid[])) and held.status <> 'CANCELLED'
                 group by held.account_id
                """)
                .param("activity", offer.activity().value())
                .param("session", offer.session().value())
                .param("people", people.stream().map(AccountId::toString).toArray(String[]::new))
                .query(row -> {
                    held.put(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("reservations"));
                });
        return held;
    }
}
