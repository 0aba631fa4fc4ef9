package org.sciday.circles.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday.circles.Spread.Arrival;
import org.sciday.circles.TravelMode;
import org.sciday.circles.TravelTime;
import org.sciday.regions.GeoPoint;

/** Along the streets of a town of ours: {@code circles/town.osm}. */
class StreetTimeTest {

    private static final Path TOWN = Path.of("src/test/resources/circles/town.osm");
    private static final GeoPoint SOUTH_WEST = new GeoPoint(39.630, 118.180);
    private static final GeoPoint NORTH_WEST = new GeoPoint(39.634, 118.180);
    private static final GeoPoint NORTH_EAST = new GeoPoint(39.634, 118.200);
    private static final double FAR = 1_000;

    /** Says at once that no street was known. */
    private static final TravelTime STRAIGHT = new TravelTime() {
        @Override
        public double minutes(GeoPoint from, GeoPoint to, TravelMode mode) {
            return FAR;
        }

        @Override
        public double metresAtMost(double minutes, TravelMode mode) {
            return FAR;
        }

        @Override
        public String statement() {
            return "";
        }
    };

    private final TravelTime streets = new StreetTime(Extract.of(TOWN).map(), STRAIGHT);

    @Test
    void aRiverIsCrossedWhereThereIsABridgeForThoseWhoCome() {
        var street = new GeoPoint(39.630, 118.190).metresTo(SOUTH_WEST);
        var bridge = SOUTH_WEST.metresTo(NORTH_WEST);
        assertThat(streets.minutes(SOUTH_WEST, NORTH_WEST, TravelMode.WALK))
                .as("by the footbridge and back against the one-way street")
                .isCloseTo((2 * street + bridge) / 75, within(0.1));
        assertThat(streets.minutes(SOUTH_WEST, NORTH_EAST, TravelMode.BICYCLE))
                .isCloseTo(2 + (2 * street + bridge) / 200, within(0.1));
        assertThat(streets.minutes(NORTH_WEST, SOUTH_WEST, TravelMode.CAR))
                .isCloseTo(5 + 4 * street / 250 + bridge / 450, within(0.1));
        assertThat(streets.minutes(SOUTH_WEST, NORTH_WEST, TravelMode.CAR)).as("one-way, and private").isEqualTo(FAR);
    }

    @Test
    void ofSeveralPlacesTheNearestIsNamedAndNothingBeyondTheTime() {
        var spread = streets.spread(List.of(SOUTH_WEST, NORTH_EAST), TravelMode.WALK, 15);
        assertThat(spread.at(new GeoPoint(39.630, 118.189))).extracting(Arrival::start).isEqualTo(0);
        assertThat(spread.at(new GeoPoint(39.630, 118.200))).extracting(Arrival::start).isEqualTo(1);
        assertThat(spread.at(new GeoPoint(39.660, 118.181))).as("no street leads there").isNull();
        assertThat(spread.at(new GeoPoint(39.700, 118.180))).as("no street is near").isNull();
        assertThat(streets.spread(List.of(SOUTH_WEST), TravelMode.WALK, 10).at(NORTH_EAST)).isNull();
    }

    @Test
    void howAnExtractIsPackedMakesNoDifference(@TempDir Path folder) throws IOException {
        var zipped = folder.resolve("town.osm.gz");
        try (var output = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(TOWN, output);
        }
        var buffers = folder.resolve("town.osm.pbf");
        PbfTown.write(TOWN, buffers);
        for (var file : List.of(zipped, buffers)) {
            var same = new StreetTime(Extract.of(file).map(), STRAIGHT);
            for (var mode : TravelMode.values()) {
                assertThat(same.minutes(NORTH_WEST, NORTH_EAST, mode))
                        .as("%s %s", file, mode)
                        .isCloseTo(streets.minutes(NORTH_WEST, NORTH_EAST, mode), within(0.01))
                        .isLessThan(FAR);
                assertThat(same.minutes(SOUTH_WEST, NORTH_WEST, mode))
                        .isCloseTo(streets.minutes(SOUTH_WEST, NORTH_WEST, mode), within(0.01));
            }
        }
    }

    /** Some 300,000 points; the bounds are wide, docs/performance.md has the figures. */
    @Test
    void aCityIsReadInSecondsAndACircleInItIsDrawnAtOnce(@TempDir Path folder) throws IOException {
        var city = new MadeUpCity(182);
        assertThat(city.size()).isGreaterThan(290_000);
        var file = folder.resolve("city.osm.pbf");
        city.writePbf(file);
        var begun = System.nanoTime();
        var map = Extract.of(file).map();
        var known = new StreetTime(map, STRAIGHT);
        assertThat(map.size()).isEqualTo(city.size());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        for (var mode : TravelMode.values()) {
            known.spread(List.of(MadeUpCity.CENTRE), mode, 15);
            var asked = System.nanoTime();
            var circle = known.spread(List.of(MadeUpCity.CENTRE), mode, 15);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).as(mode.name()).isLessThan(Duration.ofMillis(200));
            assertThat(circle.at(new GeoPoint(39.632, 118.182))).as("around the corner").isNotNull();
            assertThat(circle.at(new GeoPoint(39.72, 118.28))).as("at the other end").isNull();
        }
    }

    @Test
    void theQueueGivesTheLeastFirst() {
        var random = new Random(7);
        var queue = new NodeQueue();
        for (var node = 0; node < 5_000; node++) {
            queue.add(random.nextInt(500) / 7f, node);
        }
        var before = 0f;
        while (!queue.isEmpty()) {
            assertThat(queue.firstMinutes()).isGreaterThanOrEqualTo(before);
            before = queue.firstMinutes();
            queue.takeFirst();
        }
        assertThat(before).isPositive();
    }
}
