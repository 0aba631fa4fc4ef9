package org.sciday.covers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday.covers.Cover.Format;

class CoverTest {

    /** The prints are left in target/covers to be looked at. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void printsEverySubjectSmallAndSound(Subject subject) throws IOException {
        var folder = Files.createDirectories(Path.of("target/covers"));
        var topic = subject.name().toLowerCase(Locale.ROOT);
        for (var number = 0; number < 12; number++) {
            var svg = new Cover(topic, "sample-" + number).svg(number % 4 == 3 ? Format.SQUARE : Format.WIDE);
            Files.writeString(folder.resolve(topic + "-" + number + ".svg"), svg);
            assertThat(Jsoup.parse(svg, "", Parser.xmlParser()).select("path, circle, ellipse"))
                    .hasSizeGreaterThan(8);
            assertThat(svg).doesNotContain("NaN", "style=").hasSizeLessThan(40_000);
        }
    }

    @Test
    void printsTheSameForTheSameAndAnotherForAnother() {
        var covers = IntStream.range(0, 200)
                .mapToObj(number -> new Cover("health", "id-" + number).svg(Format.WIDE))
                .collect(Collectors.toSet());
        assertThat(covers).hasSize(200).contains(new Cover("health", "id-7").svg(Format.WIDE));
    }

    @Test
    void paintsShareCards() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(new Cover("space", "1").png(Format.CARD)));
        assertThat(Arrays.asList(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
    }

    @Test
    void knowsTopicsByTheirWords() {
        assertThat(Subject.of("BIODIVERSITY")).contains(Subject.LEAVES);
        assertThat(Subject.of("life-health")).contains(Subject.CELLS);
        assertThat(Subject.of("FIRST_AID")).contains(Subject.CELLS);
        assertThat(Subject.of("RAIL")).contains(Subject.GEARS);
        assertThat(Subject.of("AI")).contains(Subject.CIRCUITS);
        assertThat(Subject.of("其他")).isEmpty();
    }
}
