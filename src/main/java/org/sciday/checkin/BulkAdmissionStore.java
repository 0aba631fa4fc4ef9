package org.sciday.checkin;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many admissions in one statement. */
@Repository
class BulkAdmissionStore {

    private final JdbcClient database;

    BulkAdmissionStore(JdbcClient database) {
        this.database = database;
    }

    int add(List<EnrolledAdmission> list) {
        return database.sql("""
                insert into checkin.admission
                       (id, session_id, activity_id, reservation_id, account_id, people, gate, nonce, admitted_at)
                select given.id, line.id, line.activity_id, booking.id, booking.account_id, given.people, '', given.id,
                       given.at
                  from unnest(cast(:ids as uuid[]), cast(:sessions as uuid[]), cast(:reservations as uuid[]),
                              cast(:people as int[]), cast(:at as timestamptz[]))
                       as given (id, session_id, reservation_id, people, at)
                  join activities.session_line line on line.id = given.session_id
                  left join reservations.booking booking
                    on booking.id = given.reservation_id and booking.session_id = line.id and booking.status = 'USED'
                 where given.reservation_id is null or booking.id is not null
                on conflict do nothing
                """)
                .param("ids", column(list, row -> row.id().toString()))
                .param("sessions", column(list, row -> row.session().toString()))
                .param("reservations", column(list, BulkAdmissionStore::reservation))
                .param("people", list.stream().map(EnrolledAdmission::people).toArray(Integer[]::new))
                .param("at", column(list, row -> row.at().toString()))
                .update();
    }

    private static @Nullable String reservation(EnrolledAdmission row) {
        return row.reservation() == null ? null : row.reservation().toString();
    }

    private static @Nullable String[] column(
            List<EnrolledAdmission> list, Function<EnrolledAdmission, @Nullable String> value) {
        var column = new @Nullable String[list.size()];
        for (var i = 0; i < column.length; i++) {
            column[i] = value.apply(list.get(i));
        }
        return column;
    }
}
