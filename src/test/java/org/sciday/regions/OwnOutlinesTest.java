package org.sciday.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class OwnOutlinesTest {

    @Autowired
    Regions regions;

    @Test
    void anOperatorsOwnShapesGoFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("130200.json"), "{}");
        var settings = new MapSettings(null, null, null, folder);
        var maps = new Maps(regions, new OwnOutlines(settings), settings);
        var county = maps.of(RegionCode.of("130203"), List.of());
        assertThat(county.outline()).isEqualTo("/map/own/130200");
        assertThat(county.focus()).isEqualTo("130203");
        assertThat(maps.of(RegionCode.of("130200"), List.of()).focus()).isEmpty();
        assertThat(maps.of(RegionCode.of("130300"), List.of()).outline()).isEqualTo("/map/130000.json");
        assertThat(new OwnOutlines(settings).read(RegionCode.of("130200"))).contains("{}");
    }
}
