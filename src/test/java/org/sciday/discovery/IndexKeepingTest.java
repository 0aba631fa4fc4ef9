package org.sciday.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.activities.SiteId;
import org.sciday.campaigns.CampaignId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.MergeUnits;
import org.sciday.units.UnitChange;
import org.sciday.units.UnitKind;
import org.sciday.units.UnitUpkeep;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** What an index learns by looking, since no event comes to its node. */
@ScidayTest
class IndexKeepingTest {

    private static final RegionCode LUNAN = RegionCode.of("130202");
    private static final Instant SOON = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    @Autowired
    Units units;

    @Autowired
    UnitUpkeep upkeep;

    @Autowired
    MergeUnits merging;

    @Autowired
    Activities activities;

    @Autowired
    Programme programme;

    @Autowired
    ProgrammeIndex index;

    @Autowired
    WishStore wishes;

    @Autowired
    IndexKeeping keeping;

    private CampaignId campaign;
    private UnitId city;
    private UnitId house;

    @BeforeEach
    void openAHouse() {
        city = stage.association("滨城科协");
        house = stage.unit(Stage.named("旧名会馆"), UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(2024));
    }

    private void found(ProgrammeFilter filter, int hits) {
        Awaitility.await(filter.query())
                .atMost(Duration.ofSeconds(20))
                .until(() -> programme.count(filter.with("campaign", campaign.toString()), Set.of()).total() == hits);
    }

    @Test
    void aUnitIsFoundByItsNewName() {
        season.held(campaign, house, "看云识天气", SOON, 1);
        found(ProgrammeFilter.ANY.with("q", "看云识天气"), 1);
        var unit = units.get(house);
        var name = Stage.named("霁月天象馆");
        var contact = upkeep.contactOf(house, Viewer.platform());
        upkeep.change(
                house,
                unit.version(),
                new UnitChange(name, unit.kind(), unit.line(), unit.region(), unit.address(), contact),
                Viewer.platform());

        keeping.look();

        found(ProgrammeFilter.ANY.with("q", "“" + name + "”"), 1);
    }

    @Test
    void whatADuplicateOfferedIsFoundAsTheSurvivors() {
        season.held(campaign, house, "听海豚说话", SOON, 1);
        found(ProgrammeFilter.ANY.with("q", "听海豚说话"), 1);
        var name = Stage.named("蓝湾海洋馆");
        var survivor = stage.unit(name, UnitKind.VENUE, city);

        merging.merge(house, survivor, Viewer.platform());
        keeping.look();

        found(ProgrammeFilter.ANY.with("q", "“" + name + "”"), 1);
        found(ProgrammeFilter.ANY.with("unit", survivor.toString()), 1);
        found(ProgrammeFilter.ANY.with("unit", house.toString()), 0);
    }

    @Test
    void everyNodeThatIsAskedMakesItsIndexAnew() {
        season.held(campaign, house, "风从哪里来", SOON, 1);
        found(ProgrammeFilter.ANY.with("q", "风从哪里来"), 1);
        var before = index.index().standing().orElseThrow().madeAt();

        wishes.askAll();
        keeping.look();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> index.index().standing().orElseThrow().madeAt().isAfter(before));
        found(ProgrammeFilter.ANY.with("q", "风从哪里来"), 1);
    }

    @Test
    void aRegionAndADayMeanOneSession() {
        var first = new Site(SiteId.next(), true, "北馆", "文化路 1 号", Stage.LUBEI, 39.64, 118.14);
        var second = new Site(SiteId.next(), false, "南馆", "南路 1 号", LUNAN, 39.61, 118.15);
        var later = SOON.plus(3, ChronoUnit.DAYS);
        var plain = season.details(campaign, "两馆连展", SOON, 1);
        var details = new Details(
                plain.wording(),
                plain.sorting(),
                plain.attendance(),
                plain.admission(),
                plain.contact(),
                plain.safety(),
                List.of(first, second),
                List.of(on(first, SOON), on(second, later)));
        activities.enrol(List.of(new Enrolment(
                ActivityId.next(), campaign, house, Stage.LUBEI, details, SOON.minus(3, ChronoUnit.DAYS))));
        var there = ProgrammeFilter.ANY.with("q", "两馆连展").with("region", LUNAN.value());
        found(there.with("date", Festival.dateOf(later).toString()), 1);
        found(there.with("date", Festival.dateOf(SOON).toString()), 0);
        found(there.with("region", Stage.LUBEI.value()).with("date", Festival.dateOf(SOON).toString()), 1);
        var near = ProgrammeFilter.ANY.with("q", "两馆连展").with("near", "39.61,118.15").with("within", "1");
        found(near.with("date", Festival.dateOf(later).toString()), 1);
        found(near.with("date", Festival.dateOf(SOON).toString()), 0);
        var card = programme.list(near.with("q", "“两馆连展”").with("campaign", campaign.toString())).cards().items().getFirst();
        assertThat(card.next().place()).as("the session that is near, not the one that comes first").isEqualTo("南馆");
    }

    private static Session on(Site site, Instant starts) {
        return new Session(
                SessionId.next(), site.id(), starts, starts.plus(Duration.ofHours(1)), null, false, null);
    }
}
