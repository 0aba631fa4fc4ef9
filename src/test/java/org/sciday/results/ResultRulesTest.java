package org.sciday.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday.activities.ActivityId;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

class ResultRulesTest {

    private final Result counted =
            new Result(ActivityId.next(), 183, Figures.NONE, "", List.of(), List.of(), 0);

    @Test
    void asksWhyTheNumberDiffersFromTheCountAtTheDoors() {
        var corrected = counted.rewritten(new Figures(240, "", null, null, null), "", List.of());
        assertThat(complaints(corrected)).containsExactly("attendedReason");
        var explained = counted.rewritten(new Figures(240, "开放区域未核销", null, null, null), "", List.of());
        assertThatCode(() -> ResultRules.check(explained)).doesNotThrowAnyException();
        assertThat(explained.attended()).isEqualTo(240);
    }

    @Test
    void takesTheCountItselfForNoCorrection() {
        var confirmed = counted.rewritten(new Figures(183, "", null, null, null), "", List.of());
        assertThat(confirmed.figures().attended()).isNull();
        assertThat(confirmed.attended()).isEqualTo(183);
    }

    @Test
    void wantsNoReasonWhereNobodyWasCounted() {
        var uncounted = new Result(ActivityId.next(), null, Figures.NONE, "", List.of(), List.of(), 0)
                .rewritten(new Figures(240, "", null, null, null), "", List.of());
        assertThatCode(() -> ResultRules.check(uncounted)).doesNotThrowAnyException();
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var news = List.of(new NewsLink("", "javascript:alert(1)", "晚报", null));
        var wrong = counted.rewritten(new Figures(null, "", -1, null, 2_000_000), "字".repeat(2_001), news);
        assertThat(complaints(wrong))
                .containsExactly("onlineViews", "volunteers", "story", "news[0].title", "news[0].url");
    }

    private static List<String> complaints(Result result) {
        return catchThrowableOfType(InvalidInput.class, () -> ResultRules.check(result)).errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
