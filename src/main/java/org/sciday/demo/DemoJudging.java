package org.sciday.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Experts;
import org.sciday.evaluations.Indicators;
import org.sciday.evaluations.Objection;
import org.sciday.evaluations.Objections;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.NewRound;
import org.sciday.recommendations.Place;
import org.sciday.recommendations.PublicNotices;
import org.sciday.recommendations.Ranking;
import org.sciday.recommendations.RoundId;
import org.sciday.recommendations.Rounds;
import org.sciday.recommendations.Said;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.stereotype.Component;

/** Units are evaluated, one of them objects; lists come in; the first of them are shown to the public. */
@Component
class DemoJudging {

    private static final int NOTICE_DAYS = 5;

    private final Evaluations evaluations;
    private final Indicators indicators;
    private final Experts experts;
    private final Objections objections;
    private final Rounds rounds;
    private final Lists lists;
    private final Ranking ranking;
    private final PublicNotices notices;
    private final Clock clock;

    DemoJudging(
            Evaluations evaluations,
            Indicators indicators,
            Experts experts,
            Objections objections,
            Rounds rounds,
            Lists lists,
            Ranking ranking,
            PublicNotices notices,
            Clock clock) {
        this.evaluations = evaluations;
        this.indicators = indicators;
        this.experts = experts;
        this.objections = objections;
        this.rounds = rounds;
        this.lists = lists;
        this.ranking = ranking;
        this.notices = notices;
        this.clock = clock;
    }

    /** A unit and who writes for it. */
    private record Writer(UnitId unit, Viewer person) {}

    void load(CampaignId campaign, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
        var manager = Objects.requireNonNull(persons.get("manager"));
        var base = writer("base-aviation", "clerk", units, persons);
        var society = writer("soc-astro", "clerk-society", units, persons);
        var enterprise = writer("ent-weld", "lead", units, persons);
        evaluate(campaign, base, enterprise, manager);
        var first = ask(campaign, "优秀组织单位和活动推荐（第一批）", manager);
        handIn(first, enterprise, "车间变成课堂，工程师带学生编程控制机械臂，场场满员。");
        handIn(first, society, "把望远镜搬进社区，九个晚上风雨无阻。");
        List.of(enterprise, society).forEach(one -> ranking.accept(first, one.unit(), manager));
        notices.show(first, manager);
        var resident = Objects.requireNonNull(persons.get("family"));
        var said = new Said(resident.name(), "13800001295", "参加过观星活动，现场排队比较久，建议核实接待人数。");
        notices.object(first, said, UUID.randomUUID(), resident);
        var second = ask(campaign, "优秀组织单位和活动推荐（第二批）", manager);
        handIn(second, base, "常年开放，讲解员全部持证，孩子们能坐进真飞机的驾驶舱。");
        lists.add(second, enterprise.unit(), Kind.UNIT, enterprise.unit().value(), enterprise.person());
    }

    private void evaluate(CampaignId campaign, Writer base, Writer enterprise, Viewer manager) {
        var id = evaluations.begin(campaign, UUID.randomUUID(), manager);
        evaluations.open(id, manager);
        experts.invite(id, "expert@example.cn", manager);
        object(id, base, "现场有一部分观众没有扫码，到场人数请按签到表核对。");
        object(id, enterprise, "九月十八日的直播没有计入线上活动。");
        var waiting = objections.of(id, enterprise.unit(), manager).getFirst();
        objections.answer(waiting.id(), Objection.Outcome.STANDS, "该场直播发布时选了“线下”，修改活动形式后会自动计入。", manager);
    }

    private void object(EvaluationId id, Writer writer, String words) {
        var about = indicators.of(id, Viewer.platform()).getFirst().id();
        objections.make(id, writer.unit(), about, words, UUID.randomUUID(), writer.person());
    }

    private RoundId ask(CampaignId campaign, String name, Viewer manager) {
        var kinds = List.of(UnitKind.COUNTY, UnitKind.SOCIETY, UnitKind.ENTERPRISE, UnitKind.BASE);
        var places = kinds.stream()
                .flatMap(kind -> List.of(new Place(Kind.UNIT, kind, 1), new Place(Kind.ACTIVITY, kind, 2)).stream())
                .toList();
        var due = Festival.dateOf(clock.instant()).plusDays(10);
        return rounds.announce(new NewRound(campaign, name, due, NOTICE_DAYS, places), UUID.randomUUID(), manager);
    }

    /** The unit itself, and the first of its activities. */
    private void handIn(RoundId round, Writer writer, String reason) {
        lists.add(round, writer.unit(), Kind.UNIT, writer.unit().value(), writer.person());
        lists.suggestions(round, writer.unit(), Kind.ACTIVITY, "", writer.person()).stream()
                .limit(1)
                .forEach(one -> lists.add(round, writer.unit(), Kind.ACTIVITY, one.subject(), writer.person()));
        var list = Objects.requireNonNull(lists.sheet(round, writer.unit(), writer.person()).list());
        list.entries().forEach(entry -> lists.reason(entry.id(), reason, writer.person()));
        lists.handIn(round, writer.unit(), writer.person());
    }

    private static Writer writer(
            String unit, String person, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
        return new Writer(Objects.requireNonNull(units.get(unit)).id(), Objects.requireNonNull(persons.get(person)));
    }
}
