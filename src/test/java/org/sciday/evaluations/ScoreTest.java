package org.sciday.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Figures;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.evaluations.formula.RandomFormulas;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.shared.UnitId;

/** Totals and places: the same for every order, never lower for more, and the same again from what was frozen. */
class ScoreTest {

    private static final TieRules TIES = new TieRules(List.of(Evidence.JOINED, Evidence.SUMMARIES));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 5, 31})
    void comesOutTheSameInEveryOrderAndAgainFromWhatWasFrozen(long seed) {
        var made = new RandomFormulas(seed);
        var indicators = new ArrayList<>(IntStream.range(0, 6).mapToObj(number -> indicator(made, number)).toList());
        var judged = indicator(100, "", "experts");
        indicators.add(judged);
        var given = new ArrayList<Frozen.Given>();
        for (var i = 0; i < 40; i++) {
            var marks = new ArrayList<>(List.of(made.number(100), made.number(100), made.number(100)));
            Collections.shuffle(marks, new Random(seed + i));
            given.add(Frozen.given(UnitId.next(), "单位", made.figures(), new Marks(Map.of(judged.id(), marks))));
        }
        var rules = indicators.stream().map(Frozen::rule).toList();
        var ties = TIES.inTurn().stream().map(Enum::name).toList();
        var content = CanonicalJson.write(Frozen.of(rules, ties, given));
        Collections.shuffle(given, new Random(seed));
        assertThat(CanonicalJson.write(Frozen.of(rules, ties, given))).as("seed " + seed).isEqualTo(content);

        var snapshot = new Snapshot(1, content, CanonicalJson.sha256(content), Instant.EPOCH);
        assertThat(snapshot.holds()).isTrue();
        var forged = content.replaceFirst("\"total\":(\\d)", "\"total\":9$1");
        assertThat(new Snapshot(1, forged, CanonicalJson.sha256(forged), Instant.EPOCH).holds()).isFalse();
        assertThat(new Snapshot(1, forged, snapshot.sha256(), Instant.EPOCH).holds()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 5, 31})
    void neverEarnsMoreThanItsWeightNorLessForMore(long seed) {
        var made = new RandomFormulas(seed);
        for (var round = 0; round < 300; round++) {
            var indicator = indicator(made, round % 30);
            var figures = made.figures();
            var evidence = made.evidence();
            var points = Score.of(List.of(indicator), figures, Map.of()).total();
            assertThat(points).as("seed " + seed).isBetween(BigDecimal.ZERO, indicator.weight().add(new BigDecimal("0.005")));
            if (!indicator.read().mayFallWith().contains(evidence)) {
                var more = figures.with(evidence, figures.of(evidence).add(BigDecimal.TEN));
                assertThat(Score.of(List.of(indicator), more, Map.of()).total()).as("seed " + seed).isGreaterThanOrEqualTo(points);
            }
        }
    }

    @Test
    void decidesTiesByTheStatedRulesAndSharesThePlaceWhenNothingDecides() {
        var indicator = indicator(100, "发布活动", "count");
        var one = Figures.NONE.with(Evidence.PUBLISHED, BigDecimal.ONE);
        var joined = one.with(Evidence.JOINED, BigDecimal.ONE);
        var units = List.of(
                new Places.Scored(UnitId.next(), Score.of(List.of(indicator), one, Map.of())),
                new Places.Scored(UnitId.next(), Score.of(List.of(indicator), joined, Map.of())),
                new Places.Scored(UnitId.next(), Score.of(List.of(indicator), one, Map.of())),
                new Places.Scored(UnitId.next(), Score.of(List.of(indicator), Figures.NONE, Map.of())));
        var places = Places.of(units, TIES);
        assertThat(places).extracting(Places.Place::number).containsExactly(1, 2, 2, 4);
        assertThat(places.getFirst().unit()).isEqualTo(units.get(1).unit());
        assertThat(places.getLast().unit()).isEqualTo(units.get(3).unit());
    }

    @Test
    void tellsHowFarExpertsAreApart() {
        var spread = Spread.of(List.of(new BigDecimal("60"), new BigDecimal("90"), new BigDecimal("75")));
        assertThat(spread.mean()).isEqualByComparingTo("75");
        assertThat(spread.deviation()).isEqualByComparingTo("12.2");
        assertThat(spread.isWide()).isTrue();
        assertThat(Spread.of(List.of(BigDecimal.TEN)).deviation()).isEqualByComparingTo("0");
    }

    private static Indicator indicator(RandomFormulas made, int weight) {
        var text = FormulaText.of(made.formula(3));
        while (text.length() > 300) {
            text = FormulaText.of(made.formula(3));
        }
        return indicator(weight, text, "made up");
    }

    private static Indicator indicator(int weight, String formula, String name) {
        var kind = formula.isEmpty() ? Indicator.Kind.EXPERTS : Indicator.Kind.FORMULA;
        return new Indicator(
                IndicatorId.next(), 1, 0, name, kind, BigDecimal.valueOf(weight), BigDecimal.valueOf(100), formula, "", "", Instant.EPOCH);
    }
}
