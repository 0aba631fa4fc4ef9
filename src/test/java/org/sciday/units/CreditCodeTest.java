package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.shared.FieldError;

class CreditCodeTest {

    private static final String SOUND = "13130200DEM0012283";

    @ParameterizedTest
    @ValueSource(
            strings = {SOUND, "13130200 DEM00 12283", "13130200dem0012283", "１３１３０２００ＤＥＭ００１２２８３", "13130200-DEM001228-3"
            })
    void forgivesHowACodeIsTyped(String typed) {
        assertThat(CreditCode.of(typed).value()).isEqualTo(SOUND);
    }

    @Test
    void saysHowManySignsThereAre() {
        assertThat(complaint("13130200DEM001228")).isEqualTo(FieldError.of("creditCode", "units.code-length", 17));
    }

    @Test
    void saysWhichSignDoesNotBelongAndWhatItMayBe() {
        assertThat(complaint("1313O200DEM0012283"))
                .isEqualTo(FieldError.of("creditCode", "units.code-sign-like", 5, "O", "0"));
        assertThat(complaint("1313#200DEM0012283")).isEqualTo(FieldError.of("creditCode", "units.code-sign", 5, "#"));
    }

    @Test
    void saysOnWhichSideTheSlipIs() {
        assertThat(complaint("13130200DEM0012284").code()).isEqualTo("units.code-check");
        assertThat(complaint("13130201DEM0012283").code()).isEqualTo("units.code-check");
        assertThat(complaint("13130200DEM0013283").code()).isEqualTo("units.code-check-body");
    }

    @Test
    void refusesToBeMadeOfAWrongCode() {
        assertThatThrownBy(() -> new CreditCode("13130200DEM0012284")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The check finds every single wrong sign: that is what the standard promises. */
    @RepeatedTest(20)
    void findsEverySingleWrongSign(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var body = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            body.append(CreditCode.SIGNS.charAt(random.nextInt(CreditCode.SIGNS.length())));
        }
        var code = CreditCode.complete("91", "130200", body.toString()).value();
        for (var i = 0; i < code.length(); i++) {
            for (var sign : List.of('0', '7', 'A', 'Y')) {
                if (code.charAt(i) != sign) {
                    var wrong = code.substring(0, i) + sign + code.substring(i + 1);
                    assertThat(CreditCode.complaint("c", wrong)).as(wrong).isPresent();
                }
            }
        }
    }

    private static FieldError complaint(String typed) {
        return CreditCode.complaint("creditCode", typed).orElseThrow();
    }
}
