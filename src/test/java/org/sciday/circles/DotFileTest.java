package org.sciday.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sciday.documents.CsvRows;
import org.sciday.regions.Gcj02;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.InvalidInput;

class DotFileTest {

    @Test
    void readsWhatOfficesSave() {
        var text = "\uFEFF名称;纬度;经度;人数;类别\r\n\"翔云里;一区\";39.63;118.18;2600;小区\r\n\r\n市馆;39.64;118.14;;已有场所\r\n";
        for (var bytes : new byte[][] {
            text.getBytes(StandardCharsets.UTF_8), text.substring(1).getBytes(Charset.forName("GB18030"))
        }) {
            var dots = DotFile.read(CsvRows.of(bytes), false);
            assertThat(dots).hasSize(2);
            assertThat(dots.getFirst())
                    .isEqualTo(new Dot(2, Dot.Kind.HOME, "翔云里;一区", new GeoPoint(39.63, 118.18), 2600));
            assertThat(dots.getLast().number()).isEqualTo(4);
            assertThat(dots.getLast().people()).isEqualTo(1);
        }
    }

    @Test
    void saysAllThatIsWrongWithItsLine() {
        var problem = refused("name,lat,lon,people,kind\nA,118.18,39.63,12,\n,39.6,118.1,0,\nB,39.6,118.1,9,教堂\n");
        assertThat(problem.errors())
                .extracting(error -> error.code() + " " + error.arguments().getFirst())
                .containsExactly(
                        "circles.file.lat 2",
                        "circles.file.lon 2",
                        "circles.file.name 3",
                        "circles.file.people 3",
                        "circles.file.kind 4");
        assertThat(refused("name,lat\nA,1\n").errors().getFirst().code()).isEqualTo("circles.file.column-missing");
        assertThat(refused("name,lat,lon,kind\nA,39.6,118.1,场所\n").errors().getFirst().code())
                .isEqualTo("circles.file.no-homes");
    }

    @Test
    void turnsShiftedPointsBack() {
        var there = new GeoPoint(39.63, 118.18);
        var shifted = Gcj02.fromWgs84(there);
        var text = "name,lat,lon\nA," + shifted.lat() + "," + shifted.lon() + "\n";
        var dot = DotFile.read(CsvRows.of(text.getBytes(StandardCharsets.UTF_8)), true).getFirst();
        assertThat(dot.at().metresTo(there)).isLessThan(0.01);
    }

    private static InvalidInput refused(String text) {
        return catchThrowableOfType(
                InvalidInput.class, () -> DotFile.read(CsvRows.of(text.getBytes(StandardCharsets.UTF_8)), false));
    }
}
