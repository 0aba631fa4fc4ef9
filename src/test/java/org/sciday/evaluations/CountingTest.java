package org.sciday.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.Window;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.Results;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ScidayTest
class CountingTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Evaluations evaluations;

    @Autowired
    Scores scores;

    @Autowired
    Counting counting;

    @Autowired
    CountedStore counted;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Results results;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Test
    void whatWasCountedBeforehandSaysTheSameInWhateverOrderItWasCounted() {
        var city = stage.association("点市科协");
        var county = stage.unit("点北县科协", UnitKind.COUNTY, city);
        var other = stage.unit("点南县科协", UnitKind.COUNTY, city);
        var base = stage.unit("点湿地基地", UnitKind.BASE, county);
        var window = new Window(Season.dayOf(NOW.minus(20, ChronoUnit.DAYS)), Season.dayOf(NOW.plus(9, ChronoUnit.DAYS)));
        var campaign = season.asking(city, null, window, List.of(), List.of());
        var birds = season.held(campaign, base, "湿地里的候鸟", NOW.minus(9, ChronoUnit.DAYS), 3);
        season.held(campaign, county, "科普大集", NOW.minus(5, ChronoUnit.DAYS), 1);
        season.held(campaign, other, "天文夜", NOW.minus(4, ChronoUnit.DAYS), 2);
        tell(birds, 900, base);
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, city));
        var id = evaluations.begin(campaign, UUID.randomUUID(), manager);
        evaluations.open(id, manager);

        var direct = withoutHints(id, manager);
        assertThat(direct).extracting(UnitScore::toCheck).as("900 where 120 fit, for the base and its county").contains(1, 0);
        var units = new ArrayList<>(List.of(county, other, base));
        for (var order = 0; order < 4; order++) {
            Collections.shuffle(units, new Random(order));
            count(evaluations.see(id, manager), units, order % units.size());
            assertThat(withoutHints(id, manager)).as("counted as %s", units).isEqualTo(direct);
        }
        tell(season.held(campaign, other, "又一夜", NOW.minus(2, ChronoUnit.DAYS), 1), 30, other);
        assertThat(withoutHints(id, manager)).as("until it is counted again").isEqualTo(direct);
        counting.rebuild();
        assertThat(counted.takenAt(id)).as("a small one is counted at every look").isEmpty();
        assertThat(withoutHints(id, manager)).isNotEqualTo(direct);
    }

    private void count(Evaluation evaluation, List<UnitId> units, int cut) {
        transactions.executeWithoutResult(counting -> {
            assertThat(counted.begin(evaluation.id(), NOW)).isTrue();
            counted.add(evaluation, units.subList(0, cut), NOW);
            counted.add(evaluation, units.subList(cut, units.size()), NOW);
        });
        assertThat(counted.takenAt(evaluation.id())).isPresent();
    }

    /** In lists that were counted beforehand only their number is kept. */
    private List<UnitScore> withoutHints(EvaluationId id, Viewer manager) {
        return scores.page(id, 1, manager).items().stream()
                .map(one -> new UnitScore(one.unit(), one.score(), List.of(), one.toCheck()))
                .toList();
    }

    private void tell(ActivityId activity, int attended, UnitId unit) {
        var news = List.of(new NewsLink("候鸟来了", "http://news.example.cn/" + attended, "晚报", null));
        var clerk = cast.viewer(cast.staff("何一", Role.CLERK, unit));
        results.save(activity, new Figures(attended, "门口另有人数", null, 3, 8), "", news, 0, clerk);
    }
}
