package org.sciday.tours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.circles.TravelMode;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Outings and their stops. */
@Repository
class OutingStore {

    /** An attempt to book that has not come to an end. */
    record Attempt(OutingId outing, UUID key) {}

    private final JdbcClient database;

    OutingStore(JdbcClient database) {
        this.database = database;
    }

    /** False: the same form was sent before. */
    boolean add(Outing outing, UUID key) {
        var added = database.sql("""
                insert into tours.outing (id, account_id, key, day, mode, token, made_at)
                values (:id, :account, :key, :day, :mode, :token, :at) on conflict (account_id, key) do nothing
                """)
                .param("id", outing.id().value())
                .param("account", outing.account().value())
                .param("key", key)
                .param("day", outing.day())
                .param("mode", outing.mode().name())
                .param("token", outing.token())
                .param("at", outing.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var i = 0; added == 1 && i < outing.stops().size(); i++) {
            add(outing.id(), i, outing.stops().get(i));
        }
        return added == 1;
    }

    private void add(OutingId outing, int position, Outing.OutingStop stop) {
        database.sql("""
                insert into tours.outing_stop
                       (outing_id, position, activity_id, session_id, travel_minutes, begins_at, leave_at, bookable)
                values (:outing, :position, :activity, :session, :minutes, :begins, :leave, :bookable)
                """)
                .param("outing", outing.value())
                .param("position", position)
                .param("activity", stop.activity().value())
                .param("session", stop.session().value())
                .param("minutes", stop.travelMinutes())
                .param("begins", stop.begins().atOffset(ZoneOffset.UTC))
                .param("leave", stop.leave().atOffset(ZoneOffset.UTC))
                .param("bookable", stop.bookable())
                .update();
    }

    Optional<OutingId> idOf(AccountId account, UUID key) {
        return database.sql("select id from tours.outing where account_id = :account and key = :key")
                .param("account", account.value())
                .param("key", key)
                .query((row, number) -> new OutingId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Outing> find(OutingId id) {
        return database.sql("select * from tours.outing where id = :id")
                .param("id", id.value())
                .query(this::outing)
                .optional();
    }

    Optional<Outing> findByToken(UUID token) {
        return database.sql("select * from tours.outing where token = :token")
                .param("token", token)
                .query(this::outing)
                .optional();
    }

    List<Outing> of(AccountId account, LocalDate since) {
        return database.sql("select * from tours.outing where account_id = :account and day >= :since order by day, made_at")
                .param("account", account.value())
                .param("since", since)
                .query(this::outing)
                .list();
    }

    void remove(OutingId id) {
        database.sql("delete from tours.outing where id = :id").param("id", id.value()).update();
    }

    /** Notes the attempt before anything is taken; false when another one is under way. */
    boolean begin(OutingId id, UUID key, Instant now) {
        return database.sql("""
                        update tours.outing set attempt = :key, attempted_at = :now where id = :id and attempt is null
                        """)
                        .param("id", id.value())
                        .param("key", key)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(OutingId id, UUID key, @Nullable Instant bookedAt) {
        database.sql("""
                update tours.outing set attempt = null, attempted_at = null, booked_at = coalesce(:booked::timestamptz, booked_at)
                 where id = :id and attempt = :key
                """)
                .param("id", id.value())
                .param("key", key)
                .param("booked", bookedAt == null ? null : bookedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Attempt> cutOff(Instant before) {
        return database.sql("select id, attempt from tours.outing where attempted_at < :before limit 100")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Attempt(
                        new OutingId(row.getObject("id", UUID.class)), row.getObject("attempt", UUID.class)))
                .list();
    }

    private Outing outing(ResultSet row, int number) throws SQLException {
        var id = new OutingId(row.getObject("id", UUID.class));
        var booked = row.getTimestamp("booked_at");
        return new Outing(
                id,
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                TravelMode.valueOf(row.getString("mode")),
                row.getObject("token", UUID.class),
                stops(id),
                row.getTimestamp("made_at").toInstant(),
                booked == null ? null : booked.toInstant());
    }

    private List<Outing.OutingStop> stops(OutingId id) {
        return database.sql("select * from tours.outing_stop where outing_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> new Outing.OutingStop(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getInt("travel_minutes"),
                        instant(row.getTimestamp("begins_at")),
                        instant(row.getTimestamp("leave_at")),
                        row.getBoolean("bookable")))
                .list();
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
