package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random lives of pairs of sessions of one house: booked, cancelled, resized, offered, taken too late, entered and left; some
 * with a cap for the day over both. What must always hold holds after every step. {@code -Dhistories=10000} for the long run,
 * {@code -Dseed=} to repeat one.
 */
@ScidayTest
class ReservationProperties {

    private static final int HISTORIES = Integer.getInteger("histories", 160);
    private static final int IN_A_HOUSE = 40;
    private static final int STEPS = 14;
    private static final int PATIENCE = 3;
    private static final int CAP = 9;

    @Autowired
    Reservations reservations;

    @Autowired
    StaleOffers staleOffers;

    @Autowired
    TermsBook terms;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private record Row(UUID id, UUID session, UUID account, int people, Status status, int passedOver) {}

    private record Counters(int capacity, int taken, int waiting) {}

    @Test
    void everyHistoryKeepsThePromises() {
        var seed = Long.getLong("seed", System.nanoTime());
        for (var from = 0; from < HISTORIES; from += IN_A_HOUSE) {
            var house = sessions.house();
            var start = Sessions.soon().plus(1, ChronoUnit.HOURS);
            var both = sessions.bookable(house, 6, start, 2 * IN_A_HOUSE);
            for (var i = 0; i < IN_A_HOUSE; i++) {
                // One history in each house has the cap, which holds over all sessions of the house that have one.
                new History(both.subList(2 * i, 2 * i + 2), seed + from + i, i == 0).live();
            }
        }
    }

    private final class History {

        private final List<SessionId> stages;
        private final long seed;
        private final boolean capped;
        private final boolean offering;
        private final Random random;
        private final List<Viewer> people;
        private final List<String> steps = new ArrayList<>();

        History(List<SessionId> stages, long seed, boolean capped) {
            this.stages = stages;
            this.seed = seed;
            this.capped = capped;
            random = new Random(seed);
            offering = random.nextBoolean();
            people = Stream.generate(Sessions::somebody).limit(8).toList();
        }

        void live() {
            agree();
            for (var step = 0; step < STEPS; step++) {
                try {
                    step();
                } catch (Problem refused) {
                    steps.add("-> " + refused.code());
                }
                check();
            }
        }

        private void agree() {
            if (capped || offering) {
                var waiting = new Terms.Waiting(null, offering ? Duration.ofHours(1) : Duration.ZERO);
                var usual = terms.usual().with(waiting);
                var agreed = usual.withDailyCap(capped ? CAP : null);
                stages.forEach(stage -> terms.set(
                        activities.session(stage).activity(), agreed, 0, Viewer.platform()));
            }
        }

        private void step() {
            switch (random.nextInt(14)) {
                case 0, 1, 2, 3, 4, 5 -> book();
                case 6, 7 -> someone().ifPresent(row -> {
                    steps.add("cancel " + row);
                    reservations.cancel(new ReservationId(row.id()), holderOf(row));
                });
                case 8 -> {
                    var capacity = 1 + random.nextInt(9);
                    steps.add("capacity " + capacity);
                    sessions.resize(stages.get(random.nextInt(2)), capacity);
                }
                case 9 -> someone().ifPresent(row -> {
                    var party = new Party(1 + random.nextInt(2), random.nextInt(3));
                    steps.add("now " + party + " for " + row);
                    reservations.resize(new ReservationId(row.id()), party, holderOf(row));
                });
                case 10 -> someone().ifPresent(row -> {
                    steps.add("yes of " + row);
                    reservations.accept(new ReservationId(row.id()), holderOf(row));
                });
                case 11 -> someone().ifPresent(row -> {
                    steps.add("too late for " + row);
                    database.sql("update reservations.reservation set offered_until = now() where id = ? and status = 'OFFERED'")
                            .param(row.id())
                            .update();
                    staleOffers.withdraw();
                });
                case 12 -> someone().ifPresent(row -> {
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
            var party = new Party(1 + random.nextInt(3), random.nextInt(3));
            steps.add("book " + party + " by " + people.indexOf(who));
            var key = new UUID(seed, random.nextInt(40));
            reservations.book(
                    new BookPlaces(stages.get(random.nextInt(2)), party.adults(), party.children(), key), who);
        }

        private Viewer holderOf(Row row) {
            return people.stream()
                    .filter(one -> one.id().value().equals(row.account()))
                    .findFirst()
                    .orElseThrow();
        }

        private Optional<Row> someone() {
            var rows = stages.stream().flatMap(stage -> rows(stage).stream()).toList();
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(random.nextInt(rows.size())));
        }

        private void check() {
            var taken = stages.stream().mapToInt(this::check).sum();
            if (capped) {
                assertThat(taken).as("seed " + seed + " " + steps).isLessThanOrEqualTo(CAP);
            }
        }

        private int check(SessionId stage) {
            var rows = rows(stage);
            var counters = database.sql("select capacity, taken, waiting from reservations.stock where session_id = ?")
                    .param(stage.value())
                    .query(Counters.class)
                    .single();
            var told = "seed " + seed + " " + steps + " " + counters + " " + rows;
            assertThat(sum(rows, Status.CONFIRMED, Status.OFFERED, Status.USED)).as(told).isEqualTo(counters.taken());
            assertThat(sum(rows, Status.WAITLISTED)).as(told).isEqualTo(counters.waiting());
            assertThat(counters.taken()).as(told).isBetween(0, counters.capacity());
            var active = rows.stream().filter(row -> row.status() != Status.CANCELLED).toList();
            assertThat(active.stream().map(Row::account).distinct().count()).as(told).isEqualTo(active.size());
            var line = active.stream().filter(row -> row.status() == Status.WAITLISTED).toList();
            assertThat(line).as(told).allMatch(row -> row.passedOver() <= PATIENCE);
            if (!capped) {
                nobodyWhoFitsIsLeftWaiting(line, counters, told);
            }
            return counters.taken();
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

        private int sum(List<Row> rows, Status... states) {
            return IntStream.range(0, states.length)
                    .flatMap(i -> rows.stream()
                            .filter(row -> row.status() == states[i])
                            .mapToInt(Row::people))
                    .sum();
        }

        private List<Row> rows(SessionId stage) {
            return database.sql("""
                    select id, session_id as session, account_id as account, adults + children as people, status, passed_over
                      from reservations.reservation where session_id = ? order by number
                    """)
                    .param(stage.value())
                    .query(Row.class)
                    .list();
        }
    }
}
