package org.sciday.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Conflict.Passage;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves admissions. */
@Repository
class AdmissionStore {

    private final JdbcClient database;

    AdmissionStore(JdbcClient database) {
        this.database = database;
    }

    /** False when the same scan, or another door, was quicker. */
    boolean add(Admission admission, @Nullable AccountId by) {
        return database.sql("""
                insert into checkin.admission (id, session_id, activity_id, reservation_id, account_id, people, gate,
                                               nonce, admitted_at, admitted_by, group_id)
                values (:id, :session, :activity, :reservation, :account, :people, :gate, :nonce, :at, :by, :group)
                on conflict do nothing
                """)
                .param("id", admission.id().value())
                .param("session", admission.session().value())
                .param("activity", admission.activity().value())
                .param("reservation", admission.reservation() == null ? null : admission.reservation().value())
                .param("account", admission.account() == null ? null : admission.account().value())
                .param("people", admission.people())
                .param("gate", admission.gate())
                .param("nonce", admission.nonce())
                .param("at", Timestamp.from(admission.at()))
                .param("by", by == null ? null : by.value())
                .param("group", admission.group())
                .update() == 1;
    }

    Optional<Admission> find(AdmissionId id) {
        return database.sql("select * from checkin.admission where id = :id")
                .param("id", id.value())
                .query(AdmissionStore::admission)
                .optional();
    }

    Optional<Admission> findActive(Guests guests) {
        return database.sql("""
                select * from checkin.admission where (reservation_id = :id or group_id = :id) and undone_at is null
                """)
                .param("id", guests.id())
                .query(AdmissionStore::admission)
                .optional();
    }

    /** Whoever tells of the same ticket or receipt meanwhile waits. */
    Optional<Admission> lockActive(Guests guests) {
        return database.sql("""
                select * from checkin.admission where (reservation_id = :id or group_id = :id) and undone_at is null
                   for update
                """)
                .param("id", guests.id())
                .query(AdmissionStore::admission)
                .optional();
    }

    Optional<Admission> findWalkIn(SessionId session, UUID nonce) {
        return database.sql("""
                select * from checkin.admission
                 where session_id = :session and nonce = :nonce and reservation_id is null and group_id is null
                   and undone_at is null
                """)
                .param("session", session.value())
                .param("nonce", nonce)
                .query(AdmissionStore::admission)
                .optional();
    }

    Optional<Admission> lastWalkIn(SessionId session) {
        return database.sql("""
                select * from checkin.admission
                 where session_id = :session and reservation_id is null and group_id is null and undone_at is null
                 order by admitted_at desc, id desc limit 1
                """)
                .param("session", session.value())
                .query(AdmissionStore::admission)
                .optional();
    }

    Optional<Admission> findByNonce(SessionId session, UUID nonce) {
        return database.sql("""
                select * from checkin.admission where session_id = :session and nonce = :nonce and undone_at is null
                """)
                .param("session", session.value())
                .param("nonce", nonce)
                .query(AdmissionStore::admission)
                .optional();
    }

    /** Another scan of the same ticket is the one that counts. */
    void replace(AdmissionId id, UUID nonce, Passage passage) {
        database.sql("""
                update checkin.admission
                   set nonce = :nonce, gate = :gate, admitted_at = :at, people = :people, changed_at = now()
                 where id = :id and undone_at is null
                """)
                .param("id", id.value())
                .param("nonce", nonce)
                .param("gate", passage.gate())
                .param("at", Timestamp.from(passage.at()))
                .param("people", passage.people())
                .update();
    }

    /** False when it was undone before. */
    boolean undo(AdmissionId id, @Nullable AccountId by, Instant now) {
        return database.sql("""
                update checkin.admission set undone_at = :now, undone_by = :by, changed_at = now()
                 where id = :id and undone_at is null
                """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("by", by == null ? null : by.value())
                .update() == 1;
    }

    /** Sessions that people came to: they must not vanish from the programme. */
    List<SessionId> visitedOf(ActivityId activity) {
        return database.sql("""
                select distinct session_id from checkin.admission where activity_id = :activity and undone_at is null
                """)
                .param("activity", activity.value())
                .query((row, number) -> new SessionId(row.getObject("session_id", UUID.class)))
                .list();
    }

    private static Admission admission(ResultSet row, int number) throws SQLException {
        var reservation = row.getObject("reservation_id", UUID.class);
        var account = row.getObject("account_id", UUID.class);
        return new Admission(
                new AdmissionId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                reservation == null ? null : new ReservationId(reservation),
                account == null ? null : new AccountId(account),
                row.getInt("people"),
                row.getString("gate"),
                row.getObject("nonce", UUID.class),
                row.getTimestamp("admitted_at").toInstant(),
                row.getObject("group_id", UUID.class));
    }
}
