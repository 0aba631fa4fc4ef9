package org.sciday.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoLists.Writer;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Experts;
import org.sciday.evaluations.Indicators;
import org.sciday.evaluations.Objection;
import org.sciday.evaluations.Objections;
import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.PublicNotices;
import org.sciday.recommendations.Ranking;
import org.sciday.recommendations.RoundId;
import org.sciday.recommendations.Said;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Units are evaluated, one of them objects; lists come in; the first of them are shown to the public. */
@Component
class DemoJudging {

    private final Evaluations evaluations;
    private final Indicators indicators;
    private final Experts experts;
    private final Objections objections;
    private final DemoLists lists;
    private final Ranking ranking;
    private final PublicNotices notices;
    private final Commendation commendation;
    private final Clock clock;

    DemoJudging(
            Evaluations evaluations,
            Indicators indicators,
            Experts experts,
            Objections objections,
            DemoLists lists,
            Ranking ranking,
            PublicNotices notices,
            Commendation commendation,
            Clock clock) {
        this.evaluations = evaluations;
        this.indicators = indicators;
        this.experts = experts;
        this.objections = objections;
        this.lists = lists;
        this.ranking = ranking;
        this.notices = notices;
        this.commendation = commendation;
        this.clock = clock;
    }

    void load(CampaignId campaign, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
        var manager = Objects.requireNonNull(persons.get("manager"));
        var base = Writer.of("base-aviation", "clerk", units, persons);
        var society = Writer.of("soc-astro", "clerk-society", units, persons);
        var enterprise = Writer.of("ent-weld", "lead", units, persons);
        evaluate(campaign, base, enterprise, manager);
        var due = Festival.dateOf(clock.instant()).plusDays(10);
        var first = lists.ask(campaign, "优秀组织单位和活动推荐（第一批）", due, manager);
        lists.handIn(first, enterprise, "车间变成课堂，工程师带学生编程控制机械臂，场场满员。");
        lists.handIn(first, society, "把望远镜搬进社区，九个晚上风雨无阻。");
        List.of(enterprise, society).forEach(one -> ranking.accept(first, one.unit(), manager));
        notices.show(first, manager);
        contest(first, Objects.requireNonNull(persons.get("family")), manager);
        var second = lists.ask(campaign, "优秀组织单位和活动推荐（第二批）", due, manager);
        lists.handIn(second, base, "常年开放，讲解员全部持证，孩子们能坐进真飞机的驾驶舱。");
        lists.begin(second, enterprise);
    }

    /** Two objections to the notice: one has its answer, one waits. */
    private void contest(RoundId round, Viewer resident, Viewer manager) {
        object(round, "名单里的焊接体验活动，六岁的孩子没有让进，是否符合“亲子活动”的要求？", resident);
        var answered = notices.objectionsBy(round, resident).getFirst();
        commendation.answer(answered.id(), false, "已核实：活动页面写明十岁以上参加，现场按此执行。感谢监督。", manager);
        object(round, "参加过观星活动，现场排队比较久，建议核实接待人数。", resident);
    }

    private void object(RoundId round, String words, Viewer resident) {
        notices.object(round, new Said(resident.name(), "13800001295", words), UUID.randomUUID(), resident);
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
}
