package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.ModuleDatabase;

/**
 * Random histories of a small tree: whatever was registered, enrolled and moved on whichever day, the closure says on every
 * day exactly what one finds by walking the edges of that day.
 */
class SupervisionProperties {

    private static final ModuleDatabase DATABASE = ModuleDatabase.with("__root", "units");
    private static final int STEPS = 60;

    static List<Long> seeds() {
        var fresh = new Random().nextLong();
        return List.of(1L, 2L, 3L, 20241115L, fresh);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theClosureIsWhatTheEdgesSayOnEveryDay(long seed) {
        var history = new SupervisionHistory(new Random(seed), DATABASE);
        for (var step = 0; step < STEPS; step++) {
            history.step();
        }
        assertThat(history.sizes()).as("sizes, seed %d", seed).isEqualTo(history.walkedSizes());
        for (var day : history.days()) {
            assertThat(history.closureOn(day)).as("seed %d on %s", seed, day).isEqualTo(history.walkOn(day));
        }
    }
}
