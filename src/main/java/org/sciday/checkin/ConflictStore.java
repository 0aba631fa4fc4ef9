package org.sciday.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Conflict.Passage;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tickets and groups that came in at two doors. */
@Repository
class ConflictStore {

    private final JdbcClient database;

    ConflictStore(JdbcClient database) {
        this.database = database;
    }

    void add(Conflict conflict, Instant now) {
        database.sql("""
                insert into checkin.conflict (id, why, session_id, reservation_id, nonce, first_gate, first_at, first_people,
                                              second_gate, second_at, second_people, found_at, group_id)
                values (:id, :why, :session, :reservation, :nonce, :firstGate, :firstAt, :firstPeople, :secondGate, :secondAt,
                        :secondPeople, :now, :group)
                on conflict do nothing
                """)
                .param("id", conflict.id().value())
                .param("why", conflict.why().name())
                .param("session", conflict.session().value())
                .param("reservation", valueOf(conflict.reservation()))
                .param("group", conflict.group())
                .param("nonce", conflict.nonce())
                .param("firstGate", conflict.first().gate())
                .param("firstAt", Timestamp.from(conflict.first().at()))
                .param("firstPeople", conflict.first().people())
                .param("secondGate", conflict.second().gate())
                .param("secondAt", Timestamp.from(conflict.second().at()))
                .param("secondPeople", conflict.second().people())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Conflict> find(ConflictId id) {
        return database.sql("select * from checkin.conflict where id = :id")
                .param("id", id.value())
                .query(ConflictStore::conflict)
                .optional();
    }

    /** The one whose second scan this was, as long as nobody has judged. */
    Optional<Conflict> findOpen(SessionId session, UUID nonce) {
        return database.sql("""
                select * from checkin.conflict where session_id = :session and nonce = :nonce and resolution is null
                """)
                .param("session", session.value())
                .param("nonce", nonce)
                .query(ConflictStore::conflict)
                .optional();
    }

    /** The earliest of those who came in there, as long as nobody has judged. */
    Optional<Conflict> findOpen(Admission admission) {
        return database.sql("""
                select * from checkin.conflict
                 where (reservation_id = cast(:reservation as uuid) or group_id = cast(:group as uuid))
                   and resolution is null and why = 'TWICE'
                 order by second_at, id limit 1
                """)
                .param("reservation", valueOf(admission.reservation()))
                .param("group", admission.group())
                .query(ConflictStore::conflict)
                .optional();
    }

    List<ConflictId> listOpen(SessionId session) {
        return database.sql("select id from checkin.conflict where session_id = :session and resolution is null order by id")
                .param("session", session.value())
                .query((row, number) -> new ConflictId(row.getObject("id", UUID.class)))
                .list();
    }

    void correct(ConflictId id, int people) {
        database.sql("update checkin.conflict set second_people = :people where id = :id")
                .param("people", people)
                .param("id", id.value())
                .update();
    }

    /** False when somebody judged before. */
    boolean resolve(ConflictId id, Resolution resolution, @Nullable AccountId by, Instant now) {
        return database.sql("""
                update checkin.conflict set resolution = :resolution, resolved_at = :now, resolved_by = :by
                 where id = :id and resolution is null
                """)
                .param("resolution", resolution.name())
                .param("now", Timestamp.from(now))
                .param("by", by == null ? null : by.value())
                .param("id", id.value())
                .update() == 1;
    }

    private static @Nullable UUID valueOf(@Nullable ReservationId reservation) {
        return reservation == null ? null : reservation.value();
    }

    private static Conflict conflict(ResultSet row, int number) throws SQLException {
        var reservation = row.getObject("reservation_id", UUID.class);
        return new Conflict(
                new ConflictId(row.getObject("id", UUID.class)),
                Conflict.Why.valueOf(row.getString("why")),
                new SessionId(row.getObject("session_id", UUID.class)),
                reservation == null ? null : new ReservationId(reservation),
                row.getObject("group_id", UUID.class),
                row.getObject("nonce", UUID.class),
                passage(row, "first"),
                passage(row, "second"));
    }

    private static Passage passage(ResultSet row, String which) throws SQLException {
        return new Passage(
                row.getString(which + "_gate"),
                row.getTimestamp(which + "_at").toInstant(),
                row.getInt(which + "_people"));
    }
}
