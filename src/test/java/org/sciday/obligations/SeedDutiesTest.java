package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sciday.units.UnitKind.BASE;
import static org.sciday.units.UnitKind.COUNTY;
import static org.sciday.units.UnitKind.DEVELOPMENT_ZONE;
import static org.sciday.units.UnitKind.ENTERPRISE;
import static org.sciday.units.UnitKind.GOVERNMENT;
import static org.sciday.units.UnitKind.HOST;
import static org.sciday.units.UnitKind.SCHOOL;
import static org.sciday.units.UnitKind.SOCIETY;
import static org.sciday.units.UnitKind.UNIVERSITY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.files.Papers;
import org.sciday.obligations.Obligation.Source;
import org.sciday.obligations.Obligation.State;
import org.sciday.results.HandedPapers;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** What four published notices ask of whom by when, where the machine has their labels beside the sources. */
@ScidayTest
class SeedDutiesTest {

    private static final Path NOTICES = Path.of("../shared/notices/dev");
    private static final Viewer PLATFORM = Viewer.platform();

    @Autowired
    ObligationStore store;

    @Autowired
    Campaigns campaigns;

    @Autowired
    HandedPapers papers;

    @Autowired
    Papers files;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    private final Map<UnitKind, UnitId> units = new EnumMap<>(UnitKind.class);
    private UnitId city;

    @BeforeEach
    void settle() {
        city = stage.association("科协 " + Ids.next());
        for (var kind : List.of(HOST, COUNTY, DEVELOPMENT_ZONE, SOCIETY, UNIVERSITY, ENTERPRISE, BASE, SCHOOL, GOVERNMENT)) {
            units.put(kind, stage.unit(kind + " " + Ids.next(), kind, city));
        }
    }

    @Test
    void tangshanAsksNumbersOfEachKindAndOfAllBasesTogether() throws IOException {
        var campaign = opened("seed001");
        var now = at("2024-09-20T09:00");
        var end = at("2024-09-25T23:59:59.999999");
        Map.of(HOST, 5, COUNTY, 10, DEVELOPMENT_ZONE, 3, SOCIETY, 2, ENTERPRISE, 2, UNIVERSITY, 2, BASE, 2)
                .forEach((kind, number) -> assertThat(quotas(campaign, kind, now, one -> !one.jointly()))
                        .as(kind.name())
                        .singleElement()
                        .matches(one -> one.owed() == number && end.equals(one.dueAt())));
        assertThat(duties(campaign, SCHOOL, now)).isEmpty();
        assertThat(quotas(campaign, BASE, now, Obligation::jointly))
                .singleElement()
                .matches(one -> one.owed() == 100 && one.measure() == Obligation.Measure.SESSIONS);
        assertThat(summary(campaign, COUNTY, now).dueAt()).isEqualTo(at("2024-09-26T23:59:59.999999"));
        // The supervising unit counts its whole subtree, and each base's sessions go to all of them.
        var below = stage.unit("第二小学 " + Ids.next(), SCHOOL, units.get(COUNTY));
        season.held(campaign, below, "夜访天文台", at("2024-09-16T10:00"), 1);
        season.held(campaign, units.get(BASE), "湿地研学", at("2024-09-16T10:00"), 3);
        assertThat(quotas(campaign, COUNTY, now, one -> true)).singleElement().matches(one -> one.done() == 1);
        assertThat(quotas(campaign, BASE, now, Obligation::jointly)).singleElement().matches(one -> one.done() == 3);
    }

    @Test
    void chongqingsSummariesAreDueOnFridayThe27thTillItsEnd() throws IOException {
        var campaign = opened("seed002");
        var now = at("2024-09-26T09:00");
        for (var kind : List.of(COUNTY, SOCIETY, ENTERPRISE, BASE)) {
            assertThat(duties(campaign, kind, now)).as(kind.name()).singleElement().satisfies(one -> {
                assertThat(one.source()).isEqualTo(Source.UNIT_SUMMARY);
                assertThat(one.dueAt()).isEqualTo(at("2024-09-27T23:59:59.999999"));
                assertThat(one.state()).isEqualTo(State.DUE_SOON);
            });
        }
        assertThat(summary(campaign, COUNTY, at("2024-09-27T23:59:59")).state()).isEqualTo(State.DUE_SOON);
        assertThat(summary(campaign, COUNTY, at("2024-09-28T00:00")).state()).isEqualTo(State.LATE);
    }

    @Test
    void tianjinAsksASummaryOfEachActivityAndOneOfTheUnit() throws IOException {
        var campaign = opened("seed000");
        var now = at("2024-10-01T09:00");
        var due = at("2024-10-10T23:59:59.999999");
        season.held(campaign, units.get(SOCIETY), "夜访天文台", at("2024-09-16T10:00"), 1);
        assertThat(duties(campaign, SOCIETY, now))
                .extracting(Obligation::source)
                .containsExactly(Source.ACTIVITY_SUMMARY, Source.UNIT_SUMMARY);
        assertThat(duties(campaign, SOCIETY, now)).allMatch(one -> due.equals(one.dueAt()));
        assertThat(duties(campaign, COUNTY, now)).extracting(Obligation::source).containsExactly(Source.UNIT_SUMMARY);
    }

    @Test
    void jiangmensClocksRunOneAfterTheOtherAndItsFormComesBackWithAStamp() throws IOException {
        var campaign = opened("seed003");
        var now = at("2021-09-20T09:00");
        var county = units.get(COUNTY);
        var intention = only(campaign, COUNTY, now, Source.INTENTION);
        assertThat(intention).matches(one -> one.done() == 0 && at("2021-09-24T23:59:59.999999").equals(one.dueAt()));
        season.held(campaign, county, "云上科普日", at("2021-09-12T10:00"), 1);
        // A stamp is asked for: that an activity exists is not enough.
        assertThat(only(campaign, COUNTY, now, Source.INTENTION).done()).isZero();
        var scan = files.store("%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII), "意向征集表.pdf", "paper");
        papers.handIn(campaign, county, intention.sourceId(), scan, clerk(county));
        assertThat(only(campaign, COUNTY, now, Source.INTENTION).state()).isEqualTo(State.LATE_DONE);
        assertThat(duties(campaign, COUNTY, now))
                .extracting(one -> one.source() + " " + Festival.dateOf(one.dueAt()))
                .containsExactly(
                        "INTENTION 2021-09-24",
                        "PUBLISH 2021-09-24",
                        "SUPPLEMENT 2021-10-22",
                        "ACTIVITY_SUMMARY 2021-10-22",
                        "UNIT_SUMMARY 2021-10-22",
                        "UNIT_SUMMARY 2021-12-10");
    }

    private CampaignId opened(String name) throws IOException {
        var file = NOTICES.resolve(name + ".json");
        assumeTrue(Files.exists(file), "No labels beside the sources");
        var id = campaigns.importSheet(NoticeJson.read(Files.readString(file)), null, city, PLATFORM);
        campaigns.open(id, PLATFORM);
        return id;
    }

    private List<Obligation> duties(CampaignId campaign, UnitKind kind, Instant now) {
        var unit = units.get(kind);
        return store.list(campaign, unit, List.of(unit), Reading.COUNTED, now);
    }

    private List<Obligation> quotas(CampaignId campaign, UnitKind kind, Instant now, Predicate<Obligation> which) {
        return duties(campaign, kind, now).stream()
                .filter(one -> one.source() == Source.QUOTA)
                .filter(which)
                .toList();
    }

    private Obligation summary(CampaignId campaign, UnitKind kind, Instant now) {
        return only(campaign, kind, now, Source.UNIT_SUMMARY);
    }

    private Obligation only(CampaignId campaign, UnitKind kind, Instant now, Source source) {
        var found = duties(campaign, kind, now).stream().filter(one -> one.source() == source).toList();
        assertThat(found).as(kind + " " + source).hasSize(1);
        return found.getFirst();
    }

    private Viewer clerk(UnitId unit) {
        return cast.viewer(cast.staff("何一", Role.CLERK, unit));
    }

    private static Instant at(String local) {
        return Festival.instantOf(LocalDateTime.parse(local));
    }
}
