package org.sciday.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotsTest {

    private static final Instant NOW = Instant.parse("2026-09-19T02:00:00Z");
    private static final int[] REGIONS = {130203, 130202, 130102, 110101, 0};
    private static final List<String> KINDS = List.of("LECTURE", "EXHIBITION", "OPEN_DAY");

    private final Tags tags = new Tags();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bundlesLoseNothingWhateverTheViewAndTheFilter(long seed) {
        var random = new Random(seed);
        var rows = rows(random, 4_000);
        var spots = Spots.of(tags, rows);
        for (var round = 0; round < 20; round++) {
            var view = view(random);
            var wish = wish(random);
            var grid = new CellGrid(view, Spots.minute(NOW));
            spots.each(view, wish, grid);
            var lights = grid.lights();
            var meant = rows.stream().filter(row -> isMeant(row, view, wish)).toList();
            assertThat(lights.total()).as("seed %d", seed).isEqualTo(meant.size());
            if (meant.size() <= CellGrid.FEW) {
                assertThat(lights.spots()).hasSize(meant.size());
                assertThat(lights.cells()).isEmpty();
            } else {
                assertThat(lights.cells().stream().mapToInt(Cell::count).sum()).isEqualTo(meant.size());
                assertThat(lights.cells()).hasSizeLessThanOrEqualTo(65 * 65).allSatisfy(cell -> {
                    assertThat(cell.now()).isLessThanOrEqualTo(cell.count());
                    assertThat(cell.lat()).isBetween(view.south() - 0.001, view.north() + 0.001);
                    assertThat(cell.lon()).isBetween(view.west() - 0.001, view.east() + 0.001);
                });
            }
        }
    }

    @Test
    void regionsBelowAddUpToTheRegion() {
        var rows = rows(new Random(7), 2_000);
        var tallies = new RegionTallies(0);
        Spots.of(tags, rows).each(always(), tallies);
        assertThat(tallies.list()).extracting(tally -> tally.region().value()).containsExactlyInAnyOrder("130000", "110000");
        var counties = new RegionTallies(2);
        Spots.of(tags, rows).each(always().within("1302"), counties);
        var inTangshan = rows.stream().filter(row -> row.region() / 100 == 1302).count();
        assertThat(counties.list().stream().mapToInt(RegionTally::spots).sum()).isEqualTo(inTangshan);
    }

    @Test
    void whatWasChangedReplacesWhatWasKnown() {
        var rows = rows(new Random(8), 500);
        var gone = rows.getFirst().activity();
        var moved = rows.getLast();
        var elsewhere = new SpotRow(moved.activity(), 5, 6, 110101, moved.tags(), moved.times());
        var spots = Spots.of(tags, rows).with(Set.of(gone, moved.activity()), List.of(elsewhere));
        var seen = new ArrayList<SpotRow>();
        spots.each(always(), seen::add);
        assertThat(seen).hasSize(499).contains(elsewhere).doesNotContain(moved);
        assertThat(seen).extracting(SpotRow::activity).doesNotContain(gone);
    }

    @Test
    void asksForWordsThatNobodyCarriesFindNothing() {
        var spots = Spots.of(tags, rows(new Random(9), 50));
        var seen = new ArrayList<SpotRow>();
        spots.each(always().tagged(Set.of(Tags.kind("NONSENSE"))), seen::add);
        assertThat(seen).isEmpty();
    }

    private static Wish always() {
        return Wish.between(NOW.minus(Duration.ofDays(400)), NOW.plus(Duration.ofDays(400)));
    }

    private List<SpotRow> rows(Random random, int count) {
        var rows = new ArrayList<SpotRow>();
        for (var i = 0; i < count; i++) {
            var start = Spots.minute(NOW) + random.nextInt(-10_000, 10_000);
            rows.add(new SpotRow(
                    new UUID(random.nextLong(), random.nextLong()),
                    Mercator.x(random.nextGaussian(118.2, 0.4)),
                    Mercator.y(random.nextGaussian(39.6, 0.3)),
                    REGIONS[random.nextInt(REGIONS.length - (count == 2_000 ? 1 : 0))],
                    new int[] {tags.number(Tags.kind(KINDS.get(random.nextInt(KINDS.size()))))},
                    new int[] {start, start + 120, start + 1440, start + 1560}));
        }
        return rows;
    }

    private static View view(Random random) {
        var zoom = random.nextInt(19);
        var width = Math.min(300, 1280 / 256.0 * 360 / (1L << zoom) * random.nextDouble(0.5, 4));
        var lon = random.nextDouble(117.8, 118.6);
        var lat = random.nextDouble(39.3, 39.9);
        return new View(
                Math.max(-180, lon - width / 2),
                Math.max(-80, lat - width / 3),
                Math.min(180, lon + width / 2),
                Math.min(80, lat + width / 3),
                zoom);
    }

    private static Wish wish(Random random) {
        var from = NOW.plus(Duration.ofMinutes(random.nextInt(-5_000, 5_000)));
        var wanted = new HashSet<String>();
        if (random.nextBoolean()) {
            wanted.add(Tags.kind(KINDS.get(random.nextInt(KINDS.size()))));
        }
        return Wish.between(from, from.plus(Duration.ofMinutes(random.nextInt(1, 20_000))))
                .within(random.nextInt(3) == 0 ? "1302" : "")
                .tagged(wanted);
    }

    private boolean isMeant(SpotRow row, View view, Wish wish) {
        var from = wish.from().getEpochSecond() / 60;
        var to = wish.to().getEpochSecond() / 60;
        return row.x() >= Mercator.x(view.west())
                && row.x() <= Mercator.x(view.east())
                && row.y() >= Mercator.y(view.north())
                && row.y() <= Mercator.y(view.south())
                && String.valueOf(row.region()).startsWith(wish.regionPrefix())
                && (row.times()[0] < to && row.times()[1] > from || row.times()[2] < to && row.times()[3] > from)
                && wish.tags().stream().allMatch(tag -> row.tags()[0] == tags.number(tag));
    }
}
