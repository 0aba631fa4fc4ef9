package org.sciday.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.obligations.Tallies;
import org.sciday.results.Enrolment;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.Results;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Hierarchy;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories of a small festival: after every step all that is kept of it says what counting says, list by list and to the last page. */
@ScidayTest
class KeptReportProperties {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private static final LocalDate TODAY = Season.dayOf(NOW);
    private static final Viewer PLATFORM = Viewer.platform();
    private static final int STEPS = 6;
    private static final List<String> STATES = List.of("SHOWN", "ENDED", "SUBMITTED", "CANCELLED");
    private static final List<String> WITH =
            List.of("ATTENDED", "BOOKED", "VIEWS", "NEWS", "VOLUNTEERS", "SUMMARY", "LATE", "RATED");

    @Autowired
    Tallies tallies;

    @Autowired
    ReportStore reports;

    @Autowired
    KeptReportStore kept;

    @Autowired
    KeptCountStore counts;

    @Autowired
    KeptDayStore days;

    @Autowired
    DashboardStore dashboards;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    Activities activities;

    @Autowired
    Results results;

    @Autowired
    Units units;

    @Autowired
    JdbcClient database;

    static List<Long> seeds() {
        return List.of(20240917L, new Random().nextLong());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsKeptSaysWhatCountingSays(long seed) {
        var history = new History(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            var told = "seed %d, step %d (%s)".formatted(seed, step, history.step());
            take(history.campaign);
            history.heads.forEach(head -> compare(history.campaign, head, told));
        }
        for (var table : List.of("kept_figures", "kept_total", "kept_share", "kept_day")) {
            database.sql("delete from insight." + table + " where root_id = :root")
                    .param("root", history.campaign.value())
                    .update();
        }
        take(history.campaign);
        history.heads.forEach(head -> compare(history.campaign, head, "seed %d, made anew".formatted(seed)));
    }

    /** For units that look over many, here for all. */
    private void take(CampaignId campaign) {
        tallies.take(campaign);
        kept.take(campaign, TODAY, NOW, 0);
        days.take(campaign, TODAY, NOW, 0);
    }

    private void compare(CampaignId campaign, UnitId head, String told) {
        var counted = new Scope(campaign, head, TODAY, NOW, Found.COUNTED);
        var scope = new Scope(campaign, head, TODAY, NOW, Found.KEPT);
        assertThat(kept.totals(scope)).as(told).contains(reports.totals(counted));
        assertThat(kept.shares(scope)).as(told).isEqualTo(reports.shares(counted));
        assertThat(reports.totals(scope)).as(told).isEqualTo(reports.totals(counted));
        assertThat(reports.shares(scope)).as(told).isEqualTo(reports.shares(counted));
        assertThat(days.week(scope, TODAY)).as(told).isEqualTo(dashboards.week(counted, TODAY));
        var filters = Stream.of(
                        STATES.stream().map(state -> Map.of("state", state)),
                        WITH.stream().map(what -> Map.of("state", "SHOWN", "with", what)),
                        reports.shares(counted).stream()
                                .filter(share -> share.dimension() != Dimension.STATE)
                                .map(share -> Map.of("state", "SHOWN", share.dimension().name().toLowerCase(Locale.ROOT), share.code())))
                .flatMap(one -> one)
                .map(ReportFilter::of);
        filters.forEach(filter -> {
            var expected = evidence.count(counted, filter);
            assertThat(counts.count(scope, filter)).as("%s, %s", told, filter).contains(expected);
            assertThat(evidence.count(scope, filter)).as("%s, %s", told, filter).isEqualTo(expected);
        });
        assertThat(pages(scope)).as(told).isEqualTo(evidence.from(counted, ReportFilter.ALL, null, 1_000));
    }

    /** Two by two, each from where the last one ended. */
    private List<ActivityFigures> pages(Scope scope) {
        var all = new ArrayList<ActivityFigures>();
        @Nullable ActivityId after = null;
        List<ActivityFigures> page;
        do {
            page = evidence.from(scope, ReportFilter.ALL, after, 2);
            all.addAll(page);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (!page.isEmpty());
        return all;
    }

    private final class History {

        private final Random random;
        private final List<UnitId> heads = new ArrayList<>();
        private final List<UnitId> schools = new ArrayList<>();
        private final List<UnitId> hosts = new ArrayList<>();
        private final List<ActivityId> held = new ArrayList<>();
        private final CampaignId campaign;

        History(Random random) {
            this.random = random;
            var city = stage.association("滦市科协 " + Ids.next());
            heads.add(city);
            for (var i = 0; i < 2; i++) {
                var county = stage.unit("某县科协 " + Ids.next(), UnitKind.COUNTY, city);
                heads.add(county);
                hosts.add(county);
                schools.add(stage.unit("某校 " + Ids.next(), UnitKind.SCHOOL, county));
            }
            hosts.addAll(schools);
            campaign = season.asking(city, null, new Window(TODAY.minusDays(20), TODAY.plusDays(20)), List.of(), List.of());
            hosts.forEach(this::hold);
        }

        String step() {
            return switch (random.nextInt(5)) {
                case 0 -> {
                    activities.announceStatus(pick(held), PublicStatus.CANCELLED, "天气", PLATFORM);
                    yield "a cancellation";
                }
                case 1 -> {
                    tell(pick(held));
                    yield "a result";
                }
                case 2 -> {
                    units.move(pick(schools), Hierarchy.REGION, pick(heads), PLATFORM);
                    yield "a move";
                }
                case 3 -> {
                    rate(pick(held));
                    yield "a rating";
                }
                default -> {
                    hold(pick(hosts));
                    yield "an activity";
                }
            };
        }

        private void hold(UnitId host) {
            held.add(season.held(campaign, host, "观星", NOW.plus(random.nextInt(24) - 15, ChronoUnit.DAYS), 1 + random.nextInt(3)));
        }

        private void tell(ActivityId activity) {
            var news = List.of(new NewsLink("看星星", "https://news.example.cn/" + random.nextInt(9), "晚报", null));
            var figures = new Figures(random.nextInt(200), "", random.nextInt(90), random.nextInt(3), 0);
            results.enrol(
                    List.of(new Enrolment(activity, figures, "", news, "已举办。", NOW.minus(random.nextInt(5), ChronoUnit.DAYS))), PLATFORM);
        }

        private void rate(ActivityId activity) {
            database.sql("""
                    insert into feedback.rating (id, activity_id, unit_id, account_id, stars, comment, state, rated_at)
                    select gen_random_uuid(), a.id, a.unit_id, :account, :stars, '', 'SHOWN', now()
                      from activities.activity_line a where a.id = :activity
                    """)
                    .param("account", cast.resident("观众").id().value())
                    .param("stars", 1 + random.nextInt(5))
                    .param("activity", activity.value())
                    .update();
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
