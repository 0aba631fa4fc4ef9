package org.sciday.reservations.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.files.Paper;
import org.sciday.reservations.groups.GroupBooking.Contact;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves groups' requests. */
@Repository
class GroupBookingStore {

    private static final String BETWEEN = "\n";

    private final JdbcClient database;
    private final Vault vault;

    GroupBookingStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** False when the same request was made before. */
    boolean add(GroupBookingId id, GroupWish wish, Paper letter, AccountId holder, Instant now) {
        return database.sql("""
                insert into reservations.group_booking
                       (id, session_id, account_id, key, organisation, sealed_contact, pupils, teachers, wish,
                        letter_name, letter_hash, state, made_at)
                values (:id, :session, :holder, :key, :organisation, :contact, :pupils, :teachers, :wish,
                        :letterName, :letterHash, 'REQUESTED', :now)
                on conflict (account_id, key) do nothing
                """)
                        .param("id", id.value())
                        .param("session", wish.session().value())
                        .param("holder", holder.value())
                        .param("key", wish.key())
                        .param("organisation", wish.organisation())
                        .param("contact", vault.seal(wish.contact() + BETWEEN + wish.phone()))
                        .param("pupils", wish.pupils())
                        .param("teachers", wish.teachers())
                        .param("wish", wish.wish())
                        .param("letterName", letter.name())
                        .param("letterHash", letter.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<GroupBooking> find(GroupBookingId id) {
        return database.sql("select * from reservations.group_booking where id = :id")
                .param("id", id.value())
                .query(this::booking)
                .optional();
    }

    Optional<GroupBookingId> findByKey(AccountId holder, UUID key) {
        return database.sql("select id from reservations.group_booking where account_id = :holder and key = :key")
                .param("holder", holder.value())
                .param("key", key)
                .query((row, number) -> new GroupBookingId(row.getObject("id", UUID.class)))
                .optional();
    }

    int countOpenOf(AccountId holder) {
        return database.sql("select count(*) from reservations.group_booking where account_id = :holder and state = 'REQUESTED'")
                .param("holder", holder.value())
                .query(Integer.class)
                .single();
    }

    /** False when it is not open any more. */
    boolean decide(
            GroupBookingId id,
            State decision,
            String reason,
            @Nullable WeekendDay counted,
            @Nullable AccountId by,
            Instant now) {
        return database.sql("""
                update reservations.group_booking
                   set state = :state, reason = :reason, decided_at = :now, decided_by = :by,
                       counted_unit = :unit, counted_day = :day
                 where id = :id and state = 'REQUESTED'
                """)
                        .param("id", id.value())
                        .param("state", decision.name())
                        .param("reason", reason)
                        .param("unit", counted == null ? null : counted.unit().value())
                        .param("day", counted == null ? null : counted.day())
                        .param("by", by == null ? null : by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Withdrawn, or called off; false when it is inside, or not in the state that it was seen in. */
    boolean end(GroupBookingId id, State from, State to, Instant now) {
        return database.sql("""
                update reservations.group_booking set state = :to, ended_at = :now
                 where id = :id and state = :from and came_at is null
                """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Accepted ones, in the order of their receipts. */
    List<GroupBooking> accepted(SessionId session) {
        return database.sql("""
                select * from reservations.group_booking where session_id = :session and state = 'ACCEPTED' order by number
                """)
                .param("session", session.value())
                .query(this::booking)
                .list();
    }

    /** False when it is inside already, or is not expected any more. */
    boolean come(GroupBookingId id, Instant now) {
        return database.sql("""
                update reservations.group_booking set came_at = :now
                 where id = :id and state = 'ACCEPTED' and came_at is null
                """)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void leave(GroupBookingId id) {
        database.sql("update reservations.group_booking set came_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private GroupBooking booking(ResultSet row, int number) throws SQLException {
        var contact = vault.open(row.getBytes("sealed_contact")).split(BETWEEN, 2);
        var decided = row.getTimestamp("decided_at");
        var came = row.getTimestamp("came_at");
        @Nullable UUID unit = row.getObject("counted_unit", UUID.class);
        return new GroupBooking(
                new GroupBookingId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new SessionId(row.getObject("session_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("organisation"),
                new Contact(contact[0], contact[1]),
                row.getInt("pupils"),
                row.getInt("teachers"),
                row.getString("wish"),
                new Paper(row.getString("letter_name"), row.getString("letter_hash")),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                unit == null ? null : new WeekendDay(new UnitId(unit), row.getObject("counted_day", LocalDate.class)),
                came == null ? null : came.toInstant());
    }
}
