package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random lives of sessions: booked, cancelled, resized, entered and left. What must always hold holds after every step. */
@ScidayTest
class ReservationProperties {

    private static final int HISTORIES = 300;
    private static final int STEPS = 12;
    private static final int PATIENCE = 3;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private record Row(UUID id, UUID account, int people, Status status, int passedOver) {}

    private record Counters(int capacity, int taken, int waiting) {}

    @Test
    void everyHistoryKeepsThePromises() {
        var seed = Long.getLong("seed", System.nanoTime());
        var house = sessions.house();
        var stages = sessions.bookable(house, 6, Sessions.soon().plus(1, ChronoUnit.HOURS), HISTORIES);
        for (var i = 0; i < HISTORIES; i++) {
            new History(stages.get(i), seed + i).live();
        }
    }

    private final class History {

        private final SessionId session;
        private final long seed;
        private final Random random;
        private final List<Viewer> people = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();

        History(SessionId session, long seed) {
            this.session = session;
            this.seed = seed;
            random = new Random(seed);
            for (var i = 0; i < 8; i++) {
                people.add(Sessions.somebody());
            }
        }

        void live() {
            for (var step = 0; step < STEPS; step++) {
                try {
                    step();
                } catch (RuleBroken refused) {
                    steps.add("-> " + refused.code());
                }
                check();
            }
        }

        private void step() {
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3, 4 -> book();
                case 5, 6 -> someone().ifPresent(row -> {
                    steps.add("cancel " + row);
                    var holder = people.stream().filter(one -> one.id().value().equals(row.account())).findFirst();
                    reservations.cancel(new ReservationId(row.id()), holder.orElseThrow());
                });
                case 7 -> {
                    var capacity = 1 + random.nextInt(9);
                    steps.add("resize " + capacity);
                    sessions.resize(session, capacity);
                }
                case 8 -> someone().ifPresent(row -> {
                    steps.add("admit " + row);
                    reservations.use(new ReservationId(row.id()));
                });
                default -> someone().ifPresent(row -> {
                    steps.add("undo " + row);
                    reservations.unuse(new ReservationId(row.id()));
                });
            }
        }

        private void book() {
            var who = people.get(random.nextInt(people.size()));
            var adults = 1 + random.nextInt(3);
            var children = random.nextInt(3);
            steps.add("book " + adults + "+" + children + " by " + people.indexOf(who));
            reservations.book(new BookPlaces(session, adults, children, new UUID(seed, random.nextInt(40))), who);
        }

        private Optional<Row> someone() {
            var rows = rows();
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(random.nextInt(rows.size())));
        }

        private void check() {
            var rows = rows();
            var counters = database.sql("select capacity, taken, waiting from reservations.stock where session_id = ?")
                    .param(session.value())
                    .query(Counters.class)
                    .single();
            var told = "seed " + seed + " " + steps + " " + counters + " " + rows;
            assertThat(sum(rows, Status.CONFIRMED) + sum(rows, Status.USED)).as(told).isEqualTo(counters.taken());
            assertThat(sum(rows, Status.WAITLISTED)).as(told).isEqualTo(counters.waiting());
            assertThat(counters.taken()).as(told).isBetween(0, counters.capacity());
            var active = rows.stream().filter(row -> row.status() != Status.CANCELLED).toList();
            assertThat(active.stream().map(Row::account).distinct().count()).as(told).isEqualTo(active.size());
            var line = active.stream().filter(row -> row.status() == Status.WAITLISTED).toList();
            assertThat(line).as(told).allMatch(row -> row.passedOver() <= PATIENCE);
            nobodyWhoFitsIsLeftWaiting(line, counters, told);
        }

        private void nobodyWhoFitsIsLeftWaiting(List<Row> line, Counters counters, String told) {
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

        private int sum(List<Row> rows, Status status) {
            return rows.stream().filter(row -> row.status() == status).mapToInt(Row::people).sum();
        }

        private List<Row> rows() {
            return database.sql("""
                    select id, account_id as account, adults + children as people, status, passed_over
                      from reservations.reservation where session_id = ? order by number
                    """)
                    .param(session.value())
                    .query(Row.class)
                    .list();
        }
    }
}
