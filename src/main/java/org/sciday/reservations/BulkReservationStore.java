package org.sciday.reservations;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many reservations in one statement. */
@Repository
class BulkReservationStore {

    private final JdbcClient database;

    BulkReservationStore(JdbcClient database) {
        this.database = database;
    }

    int add(List<EnrolledReservation> list) {
        return database.sql("""
                insert into reservations.reservation
                       (id, session_id, account_id, key, adults, children, code, status, made_at, used_at, cancelled_at)
                select id, session_id, account_id, id, adults, children, code, status, made_at,
                       case when status = 'USED' then made_at end, case when status = 'CANCELLED' then made_at end
                  from unnest(cast(:ids as uuid[]), cast(:sessions as uuid[]), cast(:holders as uuid[]),
                              cast(:adults as int[]), cast(:children as int[]), cast(:codes as text[]),
                              cast(:statuses as text[]), cast(:madeAt as timestamptz[]))
                       as given (id, session_id, account_id, adults, children, code, status, made_at)
                 order by made_at
                on conflict do nothing
                """)
                .param("ids", column(list, row -> row.id().toString()))
                .param("sessions", column(list, row -> row.session().toString()))
                .param("holders", column(list, row -> row.holder().toString()))
                .param("adults", list.stream().map(row -> row.party().adults()).toArray(Integer[]::new))
                .param("children", list.stream().map(row -> row.party().children()).toArray(Integer[]::new))
                .param("codes", column(list, row -> DoorCode.of(row.id())))
                .param("statuses", column(list, row -> row.status().name()))
                .param("madeAt", column(list, row -> row.madeAt().toString()))
                .update();
    }

    private static String[] column(List<EnrolledReservation> list, Function<EnrolledReservation, String> value) {
        return list.stream().map(value).toArray(String[]::new);
    }
}
