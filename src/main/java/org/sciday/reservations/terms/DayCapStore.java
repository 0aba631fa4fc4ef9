package org.sciday.reservations.terms;

import java.sql.Timestamp;
import org.sciday.reservations.Offer;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people a house expects on a day, over all sessions of its activities that have a cap. */
@Repository
class DayCapStore {

    private static final String KEY =
            "hashtextextended('reservations.day ' || line.unit_id || ' ' || cast(:day as text), 0)";

    private final JdbcClient database;

    DayCapStore(JdbcClient database) {
        this.database = database;
    }

    /** Nobody else gives away places of the house's day until we commit. */
    void lock(Offer offer) {
        sql("select cast(pg_advisory_xact_lock(" + KEY + ") as text) is not null", offer);
    }

    /** The same without waiting; false when somebody else has it. */
    boolean tryLock(Offer offer) {
        return sql("select pg_try_advisory_xact_lock(" + KEY + ")", offer);
    }

    int countTaken(Offer offer) {
        var day = Festival.dateOf(offer.startsAt());
        return database.sql("""
                select coalesce(sum(stock.taken), 0)
                  from activities.session_line mine
                  join activities.session_line line
                    on line.unit_id = mine.unit_id and line.starts_at >= :from and line.starts_at < :until
                  join reservations.terms terms on terms.activity_id = line.activity_id
                  join reservations.stock stock on stock.session_id = line.id
                 where mine.id = :session and terms.terms ->> 'dailyCap' is not null
                """)
                .param("session", offer.session().value())
                .param("from", Timestamp.from(Festival.instantOf(day.atStartOfDay())))
                .param("until", Timestamp.from(Festival.instantOf(day.plusDays(1).atStartOfDay())))
                .query(Integer.class)
                .single();
    }

    private boolean sql(String select, Offer offer) {
        return database.sql(select + " from activities.session_line line where line.id = :session")
                .param("session", offer.session().value())
                .param("day", Festival.dateOf(offer.startsAt()).toString())
                .query(Boolean.class)
                .single();
    }
}
