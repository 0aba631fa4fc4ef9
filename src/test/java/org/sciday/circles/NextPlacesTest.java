package org.sciday.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.circles.Dot.Kind;
import org.sciday.regions.GeoPoint;

class NextPlacesTest {

    private static final GeoPoint MIDDLE = new GeoPoint(39.63, 118.18);
    private static final Reach REACH = new Reach(new DetourFactor(), TravelMode.WALK, 15);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachStepBringsLessAndAllTogetherNearlyTheBest(long seed) {
        var random = new Random(seed);
        var homes = homes(random, 25);
        var candidates = places(random, 11);
        for (var count = 1; count <= 4; count++) {
            var steps = new NextPlaces(homes).choose(candidates, REACH, MIDDLE, count);
            for (var i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).people()).as("seed %d", seed).isLessThanOrEqualTo(steps.get(i - 1).people());
            }
            var chosen = steps.stream().map(NextPlaces.Step::place).toList();
            var gained = steps.stream().mapToLong(NextPlaces.Step::people).sum();
            assertThat(gained).as("seed %d: what the steps say is true", seed).isEqualTo(reached(homes, chosen));
            var best = best(homes, candidates, count, 0, new ArrayList<>());
            assertThat(gained).as("seed %d", seed).isBetween((long) Math.ceil(best * (1 - 1 / Math.E)), best);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aGridFindsAllThatIsNear(long seed) {
        var random = new Random(seed);
        var places = places(random, 800);
        var grid = new PointGrid<>(REACH.metres(), MIDDLE, Place::at, places);
        for (var home : homes(random, 30)) {
            var found = new HashSet<Place>();
            grid.around(home.at(), found::add);
            assertThat(found)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(places.stream()
                            .filter(place -> place.at().metresTo(home.at()) <= REACH.metres())
                            .toList());
        }
    }

    private static long best(List<Dot> homes, List<Place> candidates, int count, int from, List<Place> chosen) {
        var best = reached(homes, chosen);
        for (var i = from; i < candidates.size() && chosen.size() < count; i++) {
            chosen.add(candidates.get(i));
            best = Math.max(best, best(homes, candidates, count, i + 1, chosen));
            chosen.removeLast();
        }
        return best;
    }

    private static long reached(List<Dot> homes, List<Place> places) {
        var spread = REACH.spread(places.stream().map(Place::at).toList());
        return homes.stream()
                .filter(home -> spread.at(home.at()) != null)
                .mapToLong(Dot::people)
                .sum();
    }

    private static List<Dot> homes(Random random, int count) {
        var homes = new ArrayList<Dot>();
        for (var i = 0; i < count; i++) {
            homes.add(new Dot(i, Kind.HOME, "小区" + i, point(random), random.nextInt(1, 3_000)));
        }
        return homes;
    }

    private static List<Place> places(Random random, int count) {
        var places = new ArrayList<Place>();
        for (var i = 0; i < count; i++) {
            places.add(new Place("场所" + i, point(random)));
        }
        return places;
    }

    private static GeoPoint point(Random random) {
        return new GeoPoint(MIDDLE.lat() + random.nextDouble(-0.03, 0.03), MIDDLE.lon() + random.nextDouble(-0.04, 0.04));
    }
}
