package org.sciday.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Gcj02Test {

    @Test
    void comesBackToWhereItStarted() {
        var random = new Random(20260915);
        for (var i = 0; i < 5_000; i++) {
            var point = new GeoPoint(random.nextDouble(18.0, 53.5), random.nextDouble(73.6, 135.0));

            var back = Gcj02.toWgs84(Gcj02.fromWgs84(point));

            assertThat(back.lat()).isCloseTo(point.lat(), within(1e-9));
            assertThat(back.lon()).isCloseTo(point.lon(), within(1e-9));
        }
    }

    @Test
    void shiftsByAFewHundredMetresInChina() {
        var tangshan = new GeoPoint(39.635, 118.195);

        assertThat(tangshan.metresTo(Gcj02.fromWgs84(tangshan))).isBetween(200.0, 900.0);
    }

    /** The published example of the conversion, to the sixth digit: Beijing. */
    @Test
    void agreesWithTheKnownExample() {
        var shifted = Gcj02.fromWgs84(new GeoPoint(39.915, 116.404));

        assertThat(shifted.lat()).isCloseTo(39.916404, within(2e-6));
        assertThat(shifted.lon()).isCloseTo(116.410245, within(2e-6));
    }

    @Test
    void leavesOtherCountriesAlone() {
        var paris = new GeoPoint(48.8566, 2.3522);

        assertThat(Gcj02.fromWgs84(paris)).isEqualTo(paris);
        assertThat(Gcj02.toWgs84(paris)).isEqualTo(paris);
    }
}
