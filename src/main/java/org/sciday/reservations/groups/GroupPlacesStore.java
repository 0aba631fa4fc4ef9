package org.sciday.reservations.groups;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.units.MergedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows that decide for groups, as docs/howto/scarce-things.md says: the day of the weekend first, then the session's stock
 * row, each by one conditional statement.
 */
@Repository
class GroupPlacesStore implements MergedRows {

    private final JdbcClient database;

    GroupPlacesStore(JdbcClient database) {
        this.database = database;
    }

    /** False when the unit would have more groups on that day than it wants. */
    boolean countOn(WeekendDay weekend, int people, int cap) {
        return database.sql("""
                insert into reservations.group_day (unit_id, day, people)
                select :unit, :day, :people where :people <= :cap
                on conflict (unit_id, day) do update set people = group_day.people + excluded.people
                 where group_day.people + excluded.people <= :cap
                """)
                        .param("unit", weekend.unit().value())
                        .param("day", weekend.day())
                        .param("people", people)
                        .param("cap", cap)
                        .update()
                == 1;
    }

    void uncountOn(WeekendDay weekend, int people) {
        database.sql("""
                update reservations.group_day set people = people - :people
                 where unit_id = :unit and day = :day and people >= :people
                """)
                .param("unit", weekend.unit().value())
                .param("day", weekend.day())
                .param("people", people)
                .update();
    }

    /** All of them or none. What is held back for later phases may be had, what is kept for the door may not. */
    boolean take(SessionId session, int people) {
        return database.sql("""
                update reservations.stock
                   set taken = taken + :people
                 where session_id = :session and open
                   and taken + :people <= capacity - coalesce(
                         (select kept.places from reservations.walk_in_places kept where kept.session_id = :session), 0)
                """)
                        .param("session", session.value())
                        .param("people", people)
                        .update()
                == 1;
    }

    void giveBack(SessionId session, int people) {
        database.sql("update reservations.stock set taken = taken - :people where session_id = :session")
                .param("session", session.value())
                .param("people", people)
                .update();
    }

    void lock(SessionId session) {
        database.sql("select 1 from reservations.stock where session_id = :session for update")
                .param("session", session.value())
                .query(Integer.class)
                .list();
    }

    void lockAllOf(ActivityId activity) {
        database.sql("select 1 from reservations.stock where activity_id = :activity order by session_id for update")
                .param("activity", activity.value())
                .query(Integer.class)
                .list();
    }

    /** Groups that want or have places of the activity's sessions other than these. */
    int countActiveBeside(ActivityId activity, Collection<SessionId> sessions) {
        return database.sql("""
                select count(*) from reservations.group_booking booking
                  join reservations.stock stock on stock.session_id = booking.session_id
                 where stock.activity_id = :activity and booking.state in ('REQUESTED', 'ACCEPTED')
                   and booking.session_id <> all (cast(:sessions as uuid[]))
                """)
                .param("activity", activity.value())
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    int countActiveOf(Collection<SessionId> sessions) {
        return database.sql("""
                select count(*) from reservations.group_booking
                 where state in ('REQUESTED', 'ACCEPTED') and session_id = any (cast(:sessions as uuid[]))
                """)
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    List<GroupBookingId> activeOf(ActivityId activity) {
        return database.sql("""
                select booking.id from reservations.group_booking booking
                  join reservations.stock stock on stock.session_id = booking.session_id
                 where stock.activity_id = :activity and booking.state in ('REQUESTED', 'ACCEPTED')
                 order by booking.number
                """)
                .param("activity", activity.value())
                .query((row, number) -> new GroupBookingId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                insert into reservations.group_day (unit_id, day, people)
                select :survivor, day, people from reservations.group_day where unit_id = :duplicate
                on conflict (unit_id, day) do update set people = group_day.people + excluded.people
                """,
                "delete from reservations.group_day where unit_id = :duplicate",
                "update reservations.group_booking set counted_unit = :survivor where counted_unit = :duplicate");
    }
}
