package org.sciday.tours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.circles.TravelMode;
import org.sciday.circles.TravelTime;
import org.sciday.regions.GeoPoint;

class DayPlannerTest {

    private static final Instant MORNING = Instant.parse("2026-09-19T01:00:00Z");

    /** A minute for each hundredth of a degree. */
    private static final TravelTime STRAIGHT = new TravelTime() {
        @Override
        public double minutes(GeoPoint from, GeoPoint to, TravelMode mode) {
            return 100 * (Math.abs(from.lat() - to.lat()) + Math.abs(from.lon() - to.lon()));
        }

        @Override
        public double metresAtMost(double minutes, TravelMode mode) {
            return minutes * 1_000;
        }

        @Override
        public String statement() {
            return "";
        }
    };

    private record Outcome(int seen, Instant done) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noOrderIsBetter(long seed) {
        var random = new Random(seed);
        var visits = visits(random, 5);
        var plan = new DayPlanner(STRAIGHT, TravelMode.WALK).plan(visits, MORNING, new GeoPoint(39.6, 118.1));
        assertThat(plan.stops().size() + plan.left().size()).isEqualTo(visits.size());
        var before = new GeoPoint(39.6, 118.1);
        var leave = MORNING;
        for (var stop : plan.stops()) {
            var way = Duration.ofMinutes((long) Math.ceil(STRAIGHT.minutes(before, stop.visit().at(), TravelMode.WALK)));
            assertThat(stop.arrive()).as("seed %d", seed).isEqualTo(leave.plus(way));
            assertThat(stop.slot().canBeReached(stop.arrive())).isTrue();
            before = stop.visit().at();
            leave = stop.leave();
        }
        var best = best(visits, MORNING, new GeoPoint(39.6, 118.1));
        assertThat(new Outcome(plan.stops().size(), leave)).as("seed %d", seed).isEqualTo(best);
    }

    @Test
    void whatClashesIsLeftOut() {
        var one = visit("甲", timed(60, 60));
        var other = visit("乙", timed(90, 60));
        var late = visit("丙", timed(60, 60), timed(300, 60));
        var plan = new DayPlanner(STRAIGHT, TravelMode.WALK).plan(List.of(one, other, late), MORNING, null);
        assertThat(plan.stops()).extracting(stop -> stop.visit().title()).containsExactly("甲", "丙");
        assertThat(plan.left()).containsExactly(other);
    }

    /** Every order of every choice, each at each of its times. */
    private static Outcome best(List<Visit> open, Instant leave, GeoPoint at) {
        var best = new Outcome(0, leave);
        for (var visit : open) {
            var arrive = leave.plus(
                    Duration.ofMinutes((long) Math.ceil(STRAIGHT.minutes(at, visit.at(), TravelMode.WALK))));
            for (var slot : visit.slots()) {
                if (slot.canBeReached(arrive)) {
                    var rest = new ArrayList<>(open);
                    rest.remove(visit);
                    var then = best(rest, slot.left(arrive), visit.at());
                    best = better(best, new Outcome(then.seen() + 1, then.done()));
                }
            }
        }
        return best;
    }

    private static Outcome better(Outcome one, Outcome other) {
        var order = Comparator.comparingInt(Outcome::seen).thenComparing(Outcome::done, Comparator.reverseOrder());
        return order.compare(one, other) >= 0 ? one : other;
    }

    private static List<Visit> visits(Random random, int count) {
        var visits = new ArrayList<Visit>();
        for (var i = 0; i < count; i++) {
            var slots = new ArrayList<Slot>();
            for (var n = random.nextInt(1, 4); n > 0; n--) {
                slots.add(
                        random.nextInt(3) == 0
                                ? slot(random.nextInt(0, 200), random.nextInt(260, 500), false)
                                : timed(random.nextInt(0, 420), random.nextInt(30, 120)));
            }
            var at = new GeoPoint(39.6 + random.nextDouble(0.3), 118.1 + random.nextDouble(0.3));
            visits.add(new Visit(ActivityId.next(), "活动" + i, "", at, slots));
        }
        return visits;
    }

    private static Visit visit(String title, Slot... slots) {
        return new Visit(ActivityId.next(), title, "", new GeoPoint(39.6, 118.1), List.of(slots));
    }

    private static Slot timed(int start, int minutes) {
        return slot(start, minutes, true);
    }

    private static Slot slot(int start, int minutes, boolean bookable) {
        var opens = MORNING.plus(Duration.ofMinutes(start));
        return Slot.of(SessionId.next(), opens, opens.plus(Duration.ofMinutes(minutes)), bookable);
    }
}
