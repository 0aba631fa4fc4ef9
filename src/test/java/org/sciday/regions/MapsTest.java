package org.sciday.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@ScidayTest
class MapsTest {

    @Autowired
    Maps maps;

    @ParameterizedTest
    @CsvSource({
        "100000, /map/china.json, ''",
        "130000, /map/130000.json, ''",
        "130200, /map/130000.json, 130200",
        "130203, /map/130000.json, 130200",
        "110105, /map/110000.json, 110105",
        "429004, /map/420000.json, 429004",
    })
    void showsTheSmallestShapeThereIs(String region, String outline, String focus) {
        var map = maps.of(RegionCode.of(region), List.of());

        assertThat(map.outline()).isEqualTo(outline);
        assertThat(map.focus()).isEqualTo(focus);
        assertThat(new ClassPathResource("static" + outline).exists()).isTrue();
    }

    @Test
    void cannotBeMadeToEndItsScript() {
        var trick = new MapPoint(39.6, 118.2, "</script><script>", null, true);

        var map = maps.of(RegionCode.of("130200"), List.of(trick));

        assertThat(map.json()).doesNotContain("<").contains("\"now\":true");
        assertThat(map.lights()).isEqualTo("[[39.6000,118.2000,1]]");
    }
}
