package org.sciday.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "100000, 0, '', ",
        "130000, 1, 13, 100000",
        "130200, 2, 1302, 130000",
        "130203, 3, 130203, 130200",
        "110100, 2, 1101, 110000",
        "110105, 3, 110105, 110100",
        "429004, 3, 429004, 429000",
        "810001, 3, 810001, 810000",
        "652200, 2, 6522, 650000",
    })
    void tellsItsPlaceInTheTreeByItsDigits(String text, int level, String prefix, String parent) {
        var code = RegionCode.of(text);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.prefix()).isEqualTo(prefix);
        assertThat(code.parent().map(RegionCode::value).orElse(null)).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "1302030", "13020a", "013020", "１３０２０３"})
    void refusesWhatIsNoCode(String text) {
        assertThatThrownBy(() -> RegionCode.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RegionCode.parse(text)).isEmpty();
    }

    @Test
    void containsItselfAndWhatIsBelowIt() {
        var tangshan = RegionCode.of("130200");

        assertThat(tangshan.contains(tangshan)).isTrue();
        assertThat(tangshan.contains(RegionCode.of("130203"))).isTrue();
        assertThat(tangshan.contains(RegionCode.of("130303"))).isFalse();
        assertThat(tangshan.contains(RegionCode.of("130000"))).isFalse();
        assertThat(RegionCode.NATION.contains(RegionCode.of("820003"))).isTrue();
    }

    @Test
    void forgivesBlanksAround() {
        assertThat(RegionCode.of(" 130203 ")).isEqualTo(new RegionCode("130203"));
    }
}
