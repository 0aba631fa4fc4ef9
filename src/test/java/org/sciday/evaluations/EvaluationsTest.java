package org.sciday.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.MatrixFiles;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.files.Pictures;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.Results;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class EvaluationsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    private static final byte[] PICTURE = MatrixFiles.picture();

    @Autowired
    Evaluations evaluations;

    @Autowired
    Indicators indicators;

    @Autowired
    Scores scores;

    @Autowired
    Objections objections;

    @Autowired
    Experts experts;

    @Autowired
    Marking marking;

    @Autowired
    Freezing freezing;

    @Autowired
    Results results;

    @Autowired
    Pictures pictures;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    private UnitId county;
    private UnitId other;
    private UnitId base;
    private ActivityId first;
    private ActivityId second;
    private Viewer manager;
    private Viewer clerk;
    private EvaluationId id;

    @BeforeEach
    void settle() {
        var city = stage.association("评市科协");
        county = stage.unit("评北县科协", UnitKind.COUNTY, city);
        other = stage.unit("评南县科协", UnitKind.COUNTY, city);
        base = stage.unit("评湿地基地", UnitKind.BASE, county);
        var window = new Window(Season.dayOf(NOW.minus(20, ChronoUnit.DAYS)), Season.dayOf(NOW.plus(9, ChronoUnit.DAYS)));
        CampaignId campaign = season.asking(city, null, window, List.of(), List.of());
        first = season.held(campaign, base, "湿地里的候鸟", NOW.minus(9, ChronoUnit.DAYS), 3);
        second = season.held(campaign, county, "科普大集", NOW.minus(5, ChronoUnit.DAYS), 1);
        manager = cast.viewer(cast.staff("石二", Role.MANAGER, city));
        clerk = cast.viewer(cast.staff("何一", Role.CLERK, base));
        id = evaluations.begin(campaign, UUID.randomUUID(), manager);
        assertThat(evaluations.begin(campaign, UUID.randomUUID(), manager)).isEqualTo(id);
    }

    @Test
    void everyFigureIsTheSumOfItsListAndCountsWhatIsBelow() {
        save(first, 160, "http://news.example.cn/1", "http://news.example.cn/1");
        evaluations.open(id, manager);
        for (var unit : List.of(county, base, other)) {
            var figures = scores.of(id, unit, manager).score().figures();
            for (var evidence : Evidence.values()) {
                var sum = scores.items(id, unit, evidence, manager).stream()
                        .map(Item::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(figures.of(evidence)).as(evidence.name()).isEqualByComparingTo(sum);
            }
        }
        var figures = scores.of(id, county, manager).score().figures();
        assertThat(figures.of(Evidence.PUBLISHED)).isEqualByComparingTo("2");
        assertThat(figures.of(Evidence.UNITS)).isEqualByComparingTo("2");
        assertThat(figures.of(Evidence.SESSIONS)).isEqualByComparingTo("4");
        assertThat(figures.of(Evidence.JOINED)).isEqualByComparingTo("2");
        assertThat(figures.of(Evidence.NEWS)).as("the same address twice is one").isEqualByComparingTo("1");
        assertThat(scores.of(id, base, clerk).score().figures().of(Evidence.PUBLISHED)).isEqualByComparingTo("1");
        assertThat(scores.of(id, other, manager).score().total()).isEqualByComparingTo("0");
    }

    @Test
    void aCopiedPictureAndAnInflatedNumberArePointedOutAndTheCopyDoesNotCount() {
        save(first, 900);
        picture(first, clerk);
        var countyClerk = cast.viewer(cast.staff("王五", Role.CLERK, county));
        picture(second, countyClerk);
        evaluations.open(id, manager);
        var own = scores.of(id, base, clerk);
        assertThat(own.hints())
                .hasSize(2)
                .anySatisfy(hint -> assertThat(hint).isInstanceOf(Hint.SamePicture.class))
                .anySatisfy(hint -> assertThat(hint)
                        .isEqualTo(new Hint.MoreThanPlaces(first, "湿地里的候鸟", 900, 120, "门口另有人数")));
        assertThat(own.score().figures().of(Evidence.PICTURES)).isEqualByComparingTo("1");
        assertThat(scores.of(id, county, manager).score().figures().of(Evidence.PICTURES))
                .as("its own is the copy, that of the base below is the first")
                .isEqualByComparingTo("1");
        assertThat(scores.page(id, 1, manager).items()).hasSize(3);
    }

    @Test
    void nobodySeesAnotherUnitsFiguresOutsideOfItsSubtree() {
        assertThatThrownBy(() -> scores.of(id, base, clerk)).as("a draft").isInstanceOf(NotFound.class);
        evaluations.open(id, manager);
        scores.of(id, base, clerk);
        var countyManager = cast.viewer(cast.staff("赵六", Role.MANAGER, county));
        var stranger = cast.viewer(cast.staff("钱七", Role.MANAGER, other));
        scores.of(id, base, countyManager);
        assertThatThrownBy(() -> scores.of(id, county, clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scores.of(id, base, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scores.items(id, base, Evidence.PUBLISHED, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scores.page(id, 1, countyManager)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> freezing.latestOf(id, countyManager)).isInstanceOf(NotFound.class);
    }

    @Test
    void expertsMarkWhatTheyAreFreeToMark() {
        var settings = new Evaluation.Settings(List.of(), true, evaluations.see(id, manager).settings().ties());
        evaluations.settle(id, settings, 1, manager);
        var judged = indicators.of(id, manager).stream().filter(one -> !one.isFormula()).findFirst().orElseThrow();
        var ofCounty = cast.staff("孙八", Role.CLERK, county);
        var free = cast.resident("周九");
        experts.invite(id, ofCounty.address(), manager);
        experts.invite(id, free.address(), manager);
        evaluations.open(id, manager);

        var bound = cast.viewer(ofCounty);
        assertThat(marking.task(id, bound).parts())
                .allMatch(part -> part.name() == null)
                .filteredOn(part -> part.conflict() == null)
                .extracting(Task.Part::unit)
                .containsExactly(other);
        var marks = List.of(new Mark(judged.id(), BigDecimal.valueOf(80), ""));
        assertThatThrownBy(() -> marking.mark(id, county, marks, bound)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> marking.mark(id, base, marks, bound)).isInstanceOf(RuleBroken.class);
        marking.mark(id, other, marks, bound);

        var expert = cast.viewer(free);
        marking.mark(id, other, List.of(new Mark(judged.id(), BigDecimal.valueOf(40), "")), expert);
        var line = scores.of(id, other, manager).score().lines().stream()
                .filter(one -> one.indicator().equals(judged))
                .findFirst()
                .orElseThrow();
        assertThat(line.value()).isEqualByComparingTo("60");
        assertThat(line.spread()).isNotNull().matches(Spread::isWide);
        marking.standBack(id, other, "亲属在该单位工作", expert);
        assertThatThrownBy(() -> marking.mark(id, other, marks, expert)).isInstanceOf(RuleBroken.class);
        assertThat(scores.of(id, other, manager).score().total()).isEqualByComparingTo(judged.pointsFor(BigDecimal.valueOf(80)));
        assertThatThrownBy(() -> marking.task(id, clerk)).isInstanceOf(NotFound.class);
    }

    @Test
    void freezesOnlyWhenAllIsAnsweredAndTellsWhatChangesLater() {
        evaluations.open(id, manager);
        var indicator = indicators.of(id, manager).getFirst();
        objections.make(id, base, indicator.id(), "漏计一项活动", UUID.randomUUID(), clerk);
        var objection = objections.of(id, base, clerk).getFirst();
        assertThat(objection.dueAt()).isAfter(objection.madeAt().plus(4, ChronoUnit.DAYS));
        assertThatThrownBy(() -> freezing.freeze(id, manager)).isInstanceOf(RuleBroken.class);
        objections.answer(objection.id(), Objection.Outcome.STANDS, "该活动未发布", manager);

        var snapshot = freezing.freeze(id, manager);
        assertThat(snapshot.holds()).isTrue();
        assertThat(freezing.changesSince(id, manager)).isEmpty();
        assertThat(freezing.resultOf(id, base, clerk)).isPresent();
        save(first, 60, "http://news.example.cn/2");
        assertThat(freezing.changesSince(id, manager)).extracting(Change::unit).contains(base.value(), county.value());
        assertThat(freezing.latestOf(id, manager).map(Snapshot::sha256)).contains(snapshot.sha256());
        assertThatThrownBy(() -> objections.make(id, base, indicator.id(), "再看一次", UUID.randomUUID(), clerk))
                .isInstanceOf(RuleBroken.class);
    }

    private void save(ActivityId activity, int attended, String... news) {
        var links = List.of(news).stream().map(url -> new NewsLink("候鸟来了", url, "晚报", null)).toList();
        results.save(activity, new Figures(attended, "门口另有人数", null, 3, 8), "", links, 0, clerk);
    }

    private void picture(ActivityId activity, Viewer by) {
        results.addPictures(activity, List.of(pictures.store(by, PICTURE, "现场.png")), by);
    }
}
