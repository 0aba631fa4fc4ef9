package org.sciday.evaluations.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Figures GIVEN = Figures.NONE
            .with(Evidence.PUBLISHED, BigDecimal.valueOf(5))
            .with(Evidence.SESSIONS, BigDecimal.valueOf(12))
            .with(Evidence.SUMMARIES, BigDecimal.valueOf(3))
            .with(Evidence.HELD, BigDecimal.valueOf(4));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 × 发布活动 + 举办场次             | 22
            2 * activities + sessions          | 22
            2×（发布活动＋举办场次）               | 34
            封顶(举办场次, 10) + 0.5            | 10.5
            10 × 占比(按时总结, 结束活动)          | 7.5
            10 × 占比(新闻报道, 评价条数)          | 0
            完成率(发布活动, 10)                 | 0.5
            完成率(发布活动, 2)                  | 1
            50% × 较小(发布活动, 举办场次)         | 2.5
            """)
    void readsWhatAManagerWrites(String text, BigDecimal value) throws FormulaProblem {
        assertThat(FormulaReader.read(text).valueOf(GIVEN)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发布活动 + 点赞数              | unknown-word    | 8
            likes                      | unknown-word    | 1
            发布活动 - 举办场次            | sign-missing    | 6
            (发布活动 + 1              | bracket-open    | 10
            封顶(发布活动 10)            | comma-missing   | 9
            封顶(发布活动, 举办场次)       | number-needed   | 10
            完成率(发布活动, 0)           | goal-nought     | 11
            发布活动 +                  | ends-early      | 7
            """)
    void saysAtWhichSignItStumbled(String text, String what, int at) {
        var problem = catchThrowableOfType(FormulaProblem.class, () -> FormulaReader.read(text));
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.at()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"点赞", "点赞数", "投票", "票数", "转发", "分享", "登录次数", "在线时长", "阅读量", "likes", "votes", "shares", "logins", "time"})
    void hasNoWordForApplauseOrForTimeSpent(String word) {
        assertThat(Evidence.of(word)).isEmpty();
    }

    @Test
    void runsItsTestData() throws FormulaProblem {
        var formula = FormulaReader.read("2 × 发布活动 + 封顶(举办场次, 20)");
        var examples = Example.read("发布活动 5, 举办场次 12 = 22\n\n举办场次=30 = 20");
        assertThat(examples).extracting(Example::line).containsExactly(1, 3);
        assertThat(examples).allMatch(example -> example.holdsFor(formula));
        assertThat(FormulaText.filled(formula, examples.getFirst().given())).isEqualTo("2 × 发布活动 5 + 封顶(举办场次 12, 20)");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 7, 99, 4711})
    void moreEvidenceNeverMeansLessUnlessTheFormulaSaysSo(long seed) throws FormulaProblem {
        var made = new RandomFormulas(seed);
        for (var round = 0; round < 500; round++) {
            var formula = made.formula(4);
            var figures = made.figures();
            var evidence = made.evidence();
            var more = figures.with(evidence, figures.of(evidence).add(BigDecimal.valueOf(1 + round % 50)));
            assertThat(formula.valueOf(figures)).as("seed %d round %d", seed, round).isNotNegative();
            if (!formula.mayFallWith().contains(evidence)) {
                assertThat(formula.valueOf(more))
                        .as("seed %d round %d: %s of %s", seed, round, FormulaText.of(formula), evidence)
                        .isGreaterThanOrEqualTo(formula.valueOf(figures));
            }
            var text = FormulaText.of(formula);
            if (text.length() <= 300) {
                assertThat(FormulaReader.read(text).valueOf(figures))
                        .as("seed %d round %d: %s", seed, round, text)
                        .isEqualByComparingTo(formula.valueOf(figures));
            }
        }
    }
}
