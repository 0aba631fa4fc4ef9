package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Quota.Measure;
import org.sciday.campaigns.Window;
import org.sciday.results.Enrolment;
import org.sciday.results.Figures;
import org.sciday.results.Results;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Hierarchy;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** Random histories of a small festival: after every step the tally says what counting says, to every head, of every campaign. */
@ScidayTest
class TallyProperties {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private static final Viewer PLATFORM = Viewer.platform();
    private static final int STEPS = 25;
    private static final List<StandingFilter> FILTERS = List.of(
            StandingFilter.NONE,
            new StandingFilter(UnitKind.SCHOOL, null, null),
            new StandingFilter(null, Stage.LUBEI, Obligation.State.OPEN));

    @Autowired
    Tallies tallies;

    @Autowired
    ObligationStore lines;

    @Autowired
    StandingStore standings;

    @Autowired
    KeptStandingStore kept;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Activities activities;

    @Autowired
    Results results;

    @Autowired
    Units units;

    static List<Long> seeds() {
        return List.of(20240915L, new Random().nextLong());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTallySaysWhatCountingSays(long seed) {
        var history = new History(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            var what = history.step();
            tallies.take(history.root);
            for (var campaign : history.open) {
                for (var head : history.heads) {
                    var told = "seed %d, step %d (%s)".formatted(seed, step, what);
                    assertThat(owed(campaign, head, history.all(), Reading.KEPT))
                            .as(told)
                            .isEqualTo(owed(campaign, head, history.all(), Reading.COUNTED));
                    assertThat(lines.together(campaign, head, Reading.KEPT, NOW))
                            .as(told)
                            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("unit", "share")
                            .isEqualTo(lines.together(campaign, head, Reading.COUNTED, NOW));
                    assertThat(standings(campaign, head, Reading.KEPT))
                            .as(told)
                            .isEqualTo(standings(campaign, head, Reading.COUNTED));
                }
            }
            if (step % 5 == 4) {
                compareKept(seed, history);
            }
        }
        assertThat(owed(history.root, history.heads.getFirst(), history.all(), Reading.KEPT)).isNotEmpty();
    }

    /** What is kept for units that look over many, here for all. */
    private void compareKept(long seed, History history) {
        kept.take(history.root, NOW, 0);
        for (var head : history.heads) {
            for (var filter : FILTERS) {
                kept.page(history.root, head, filter, 1, 1_000, NOW)
                        .ifPresent(page -> assertThat(page)
                                .as("seed %d, %s", seed, filter)
                                .isEqualTo(standings.page(history.root, head, filter, 1, 1_000, Reading.COUNTED, NOW)));
            }
        }
        assertThat(kept.page(history.root, history.heads.getFirst(), StandingFilter.NONE, 1, 50, NOW)).isPresent();
    }

    private List<Obligation> owed(CampaignId campaign, UnitId head, List<UnitId> units, Reading reading) {
        return lines.list(campaign, head, units, reading, NOW);
    }

    private Standings standings(CampaignId campaign, UnitId head, Reading reading) {
        return standings.page(campaign, head, StandingFilter.NONE, 1, 1_000, reading, NOW);
    }

    private final class History {

        private final Random random;
        private final List<UnitId> heads = new ArrayList<>();
        private final List<UnitId> schools = new ArrayList<>();
        private final List<CampaignId> open = new ArrayList<>();
        private final List<ActivityId> held = new ArrayList<>();
        private final CampaignId root;

        History(Random random) {
            this.random = random;
            var province = stage.association("某省科协 " + Ids.next());
            heads.add(province);
            for (var city = 0; city < 2; city++) {
                var association = stage.unit("某市科协 " + Ids.next(), UnitKind.ASSOCIATION, province);
                heads.add(association);
                heads.add(stage.unit("某县科协 " + Ids.next(), UnitKind.COUNTY, association));
            }
            root = asking(province, null);
            open.add(root);
            add();
        }

        List<UnitId> all() {
            var all = new ArrayList<>(heads);
            all.addAll(schools);
            return all;
        }

        String step() {
            switch (random.nextInt(8)) {
                case 0 -> {
                    add();
                    return "a unit";
                }
                case 1 -> {
                    units.move(pick(schools), Hierarchy.REGION, pick(heads), PLATFORM);
                    return "a move";
                }
                case 2 -> {
                    if (open.size() < 3) {
                        open.add(asking(heads.get(1 + random.nextInt(heads.size() - 1)), root));
                    }
                    return "a campaign below";
                }
                case 3 -> {
                    if (!held.isEmpty()) {
                        activities.announceStatus(pick(held), PublicStatus.CANCELLED, "天气", PLATFORM);
                    }
                    return "a cancellation";
                }
                case 4 -> {
                    if (!held.isEmpty()) {
                        summarise(pick(held));
                    }
                    return "a summary";
                }
                default -> {
                    var sessions = 1 + random.nextInt(3);
                    held.add(season.held(pick(open), pick(all()), "观星", day(random.nextInt(20) - 15), sessions));
                    return "an activity";
                }
            }
        }

        private void add() {
            var kind = random.nextBoolean() ? UnitKind.SCHOOL : UnitKind.BASE;
            schools.add(stage.unit("某校 " + Ids.next(), kind, pick(heads)));
        }

        private void summarise(ActivityId activity) {
            var figures = new Figures(null, "", null, null, null);
            results.enrol(
                    List.of(new Enrolment(activity, figures, "", List.of(), "已举办。", day(-random.nextInt(5)))), PLATFORM);
        }

        private CampaignId asking(UnitId owner, CampaignId parent) {
            return season.asking(owner, parent, new Window(date(-20), date(20)), quotas(), deadlines());
        }

        private List<Quota> quotas() {
            return List.of(
                    quota(List.of(UnitKind.ASSOCIATION, UnitKind.COUNTY), false, Measure.ACTIVITIES),
                    quota(List.of(UnitKind.SCHOOL), false, Measure.SESSIONS),
                    quota(List.of(UnitKind.BASE), true, Measure.SESSIONS));
        }

        private Quota quota(List<UnitKind> kinds, boolean jointly, Measure measure) {
            return Season.quota("各单位", kinds, jointly, 1 + random.nextInt(4), measure);
        }

        private List<Deadline> deadlines() {
            var week = new Due(null, null, "活动结束后3个工作日内", 3, true, Due.Anchor.AFTER_ACTIVITY);
            return List.of(
                    Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, date(random.nextInt(20) - 10), List.of()),
                    Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, week, List.of()),
                    Season.deadline(Kind.SUMMARY, Subject.UNIT, date(random.nextInt(20) - 10), List.of()));
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private static Instant day(int days) {
            return NOW.plus(days, ChronoUnit.DAYS);
        }

        private static LocalDate date(int days) {
            return Season.dayOf(day(days));
        }
    }
}
