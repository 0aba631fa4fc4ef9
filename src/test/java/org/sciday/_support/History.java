package org.sciday._support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
import org.sciday.results.NewsLink;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Hierarchy;
import org.sciday.units.UnitKind;

/**
 * A random history of a small festival over a province, two cities, two counties: whatever can change what units owe and what a report
 * says, step by step. {@link Histories} begins one.
 */
public final class History {

    private static final Viewer PLATFORM = Viewer.platform();

    private final Histories tools;
    private final Random random;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private final List<UnitId> heads = new ArrayList<>();
    private final List<UnitId> schools = new ArrayList<>();
    private final List<CampaignId> campaigns = new ArrayList<>();
    private final List<ActivityId> held = new ArrayList<>();
    private Instant now = begun;

    History(Histories tools, Random random) {
        this.tools = tools;
        this.random = random;
        var province = tools.stage().association("某省科协 " + Ids.next());
        heads.add(province);
        for (var city = 0; city < 2; city++) {
            var association = tools.stage().unit("某市科协 " + Ids.next(), UnitKind.ASSOCIATION, province);
            heads.add(association);
            heads.add(tools.stage().unit("某县科协 " + Ids.next(), UnitKind.COUNTY, association));
        }
        campaigns.add(asking(province, null));
        add();
        hold();
    }

    /** The campaign that all others stand on. */
    public CampaignId root() {
        return campaigns.getFirst();
    }

    public List<CampaignId> campaigns() {
        return List.copyOf(campaigns);
    }

    /** The topmost first. */
    public List<UnitId> heads() {
        return List.copyOf(heads);
    }

    public List<UnitId> all() {
        var all = new ArrayList<>(heads);
        all.addAll(schools);
        return all;
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return Season.dayOf(now);
    }

    public UnitId anyHead() {
        return pick(heads);
    }

    /** One thing happens; says what. */
    public String step() {
        return switch (random.nextInt(12)) {
            case 0 -> told("a unit", this::add);
            case 1 -> told("a move", () -> tools.units().move(pick(schools), Hierarchy.REGION, pick(heads), PLATFORM));
            case 2 -> told("a campaign below", this::open);
            case 3 -> told("a cancellation", () -> tools.activities().announceStatus(pick(held), PublicStatus.CANCELLED, "天气", PLATFORM));
            case 4 -> told("a result", () -> tell(pick(held)));
            case 5 -> told("a rating", () -> tools.rate(pick(held), 1 + random.nextInt(5)));
            case 6 -> told("visitors", () -> tools.admit(pick(held), 1 + random.nextInt(90)));
            case 7 -> told("places taken", () -> tools.book(pick(held), 1 + random.nextInt(9)));
            case 8 -> told("hours", () -> now = now.plus(Duration.ofHours(1 + random.nextInt(3))));
            case 9 -> told("other duties", () -> tools.season().ask(pick(campaigns), deadlines()));
            default -> told("an activity", this::hold);
        };
    }

    private static String told(String what, Runnable happens) {
        happens.run();
        return what;
    }

    private void add() {
        var kind = random.nextBoolean() ? UnitKind.SCHOOL : UnitKind.BASE;
        schools.add(tools.stage().unit("某校 " + Ids.next(), kind, pick(heads)));
    }

    private void open() {
        if (campaigns.size() < 3) {
            campaigns.add(asking(heads.get(1 + random.nextInt(heads.size() - 1)), root()));
        }
    }

    /** Half of them on these days, half of them in these hours. */
    private void hold() {
        var start = random.nextBoolean() ? day(random.nextInt(20) - 15) : begun.plus(random.nextInt(12) - 6, ChronoUnit.HOURS);
        held.add(tools.season().held(pick(campaigns), pick(all()), "观星", start, 1 + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            tools.place(held.getLast(), Stage.LUBEI.city());
        }
    }

    private void tell(ActivityId activity) {
        var news = List.of(new NewsLink("看星星", "https://news.example.cn/" + random.nextInt(9), "晚报", null));
        var figures = new Figures(random.nextInt(200), "", random.nextInt(90), random.nextInt(3), 0);
        tools.results().enrol(List.of(new Enrolment(activity, figures, "", news, "已举办。", day(-random.nextInt(5)))), PLATFORM);
    }

    private CampaignId asking(UnitId owner, @Nullable CampaignId parent) {
        return tools.season().asking(owner, parent, new Window(date(-20), date(20)), quotas(), deadlines());
    }

    private List<Quota> quotas() {
        return List.of(
                quota("各单位", List.of(UnitKind.ASSOCIATION, UnitKind.COUNTY), false, Measure.ACTIVITIES),
                quota("各单位", List.of(UnitKind.SCHOOL), false, Measure.SESSIONS),
                quota("千馆展览探未来参与单位", List.of(UnitKind.COUNTY, UnitKind.SCHOOL), false, Measure.ACTIVITIES),
                quota("各单位", List.of(UnitKind.BASE), true, Measure.SESSIONS));
    }

    private Quota quota(String who, List<UnitKind> kinds, boolean jointly, Measure measure) {
        return Season.quota(who, kinds, jointly, 1 + random.nextInt(4), measure);
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

    private Instant day(int days) {
        return begun.plus(days, ChronoUnit.DAYS);
    }

    private LocalDate date(int days) {
        return Season.dayOf(day(days));
    }
}
