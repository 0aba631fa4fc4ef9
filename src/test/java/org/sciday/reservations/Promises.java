package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.DrawVerifier;
import org.sciday.reservations.draw.DrawVerifier.Noted;
import org.sciday.reservations.draw.Draws;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must always hold of sessions, their tickets, their doors and their draws. */
final class Promises {

    private static final int PATIENCE = 3;
    private static final Set<Status> TAKES = EnumSet.of(Status.CONFIRMED, Status.OFFERED, Status.USED);

    /** @param came in although the places had gone to others */
    record Row(UUID id, UUID session, UUID account, int people, Status status, int passedOver, boolean came) {}

    record Counters(int capacity, int taken, int waiting) {}

    private final JdbcClient database;
    private final Draws draws;
    private final RandomTerms agreed;

    Promises(JdbcClient database, Draws draws, RandomTerms agreed) {
        this.database = database;
        this.draws = draws;
        this.agreed = agreed;
    }

    void check(List<SessionId> stages, String told) {
        var taken = stages.stream().mapToInt(stage -> check(stage, told)).sum();
        if (agreed.capped()) {
            assertThat(taken).as(told).isLessThanOrEqualTo(RandomTerms.CAP);
        }
    }

    private int check(SessionId stage, String history) {
        var rows = rows(stage);
        var counters = counters(stage);
        var told = history + " " + counters + " " + rows;
        var active = rows.stream().filter(row -> row.status() != Status.CANCELLED).toList();
        var line = active.stream().filter(row -> row.status() == Status.WAITLISTED).toList();
        var holding = active.stream().filter(row -> TAKES.contains(row.status())).toList();
        assertThat(sum(holding)).as(told).isEqualTo(counters.taken());
        assertThat(sum(line)).as(told).isEqualTo(counters.waiting());
        assertThat(counters.taken()).as(told).isBetween(0, counters.capacity());
        assertThat(active.stream().map(Row::account).distinct().count()).as(told).isEqualTo(active.size());
        assertThat(line).as(told).allMatch(row -> row.passedOver() <= PATIENCE);
        if (!agreed.capped()) {
            nobodyWhoFitsIsLeftWaiting(line, counters, told);
        }
        theDoorCountsEachTicketOnce(stage, active, told);
        drawsCanBeRecomputed(stage, told);
        return counters.taken();
    }

    private static void nobodyWhoFitsIsLeftWaiting(List<Row> line, Counters counters, String told) {
        var free = counters.capacity() - counters.taken();
        for (var row : line) {
            if (row.people() <= counters.capacity()) {
                assertThat(row.people()).as(told).isGreaterThan(free);
                if (row.passedOver() >= PATIENCE) {
                    return;
                }
            }
        }
    }

    /** A ticket is used exactly as long as it has an admission, and never for more people than it is for. */
    private void theDoorCountsEachTicketOnce(SessionId stage, List<Row> active, String told) {
        record In(UUID id, int people) {}
        var inside = database.sql("""
                select reservation_id as id, people from checkin.admission
                 where session_id = ? and reservation_id is not null and undone_at is null
                """).param(stage.value()).query(In.class).list();
        var used = active.stream().filter(row -> row.status() == Status.USED || row.came()).toList();
        assertThat(inside.stream().map(In::id)).as(told).containsExactlyInAnyOrderElementsOf(used.stream().map(Row::id).toList());
        assertThat(inside).as(told).allSatisfy(in -> assertThat(used)
                .anyMatch(row -> row.id().equals(in.id()) && in.people() <= row.people()));
    }

    private void drawsCanBeRecomputed(SessionId stage, String told) {
        if (agreed.drawing()) {
            database.sql("select id from reservations.draw where session_id = ?")
                    .param(stage.value())
                    .query(UUID.class)
                    .list()
                    .forEach(id -> assertThat(
                                    DrawVerifier.verify(draws.published(new DrawId(id)), new Noted(null, null)).fault())
                            .as(told)
                            .isNull());
        }
    }

    private static int sum(List<Row> rows) {
        return rows.stream().mapToInt(Row::people).sum();
    }

    private Counters counters(SessionId stage) {
        return database.sql("select capacity, taken, waiting from reservations.stock where session_id = ?")
                .param(stage.value())
                .query(Counters.class)
                .single();
    }

    List<Row> rows(SessionId stage) {
        return database.sql("""
                select id, session_id as session, account_id as account, adults + children as people, status, passed_over,
                       came_at is not null as came
                  from reservations.reservation where session_id = ? order by number
                """)
                .param(stage.value())
                .query(Row.class)
                .list();
    }
}
