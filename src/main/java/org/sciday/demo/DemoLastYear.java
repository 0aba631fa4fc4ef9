package org.sciday.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Heading;
import org.sciday.campaigns.NewCampaign;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.PartEdit;
import org.sciday.campaigns.Window;
import org.sciday.demo.DemoLists.Writer;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Freezing;
import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.Ranking;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** The year before, from its activities to its certificates: what reports compare with, and what commended units have to show. */
@Component
class DemoLastYear {

    private static final String NAME = "2023年全国科普日唐山系列活动";
    private static final String THEME = "提升全民科学素质，助力科技自立自强";
    private static final int WEEKS = 52;
    private static final int EVERY = 14;
    private static final int FIRST = 5;
    private static final List<String> COMMENDED = List.of("base-aviation", "soc-astro", "ent-weld");
    private static final int DAYS_UNTIL_NOTICE = 35;
    private static final int DAYS_UNTIL_DECISION = 61;

    private final Campaigns campaigns;
    private final CampaignParts parts;
    private final DemoActivities activities;
    private final DemoResults results;
    private final Evaluations evaluations;
    private final Freezing freezing;
    private final DemoLists lists;
    private final Ranking ranking;
    private final Commendation commendation;

    DemoLastYear(
            Campaigns campaigns,
            CampaignParts parts,
            DemoActivities activities,
            DemoResults results,
            Evaluations evaluations,
            Freezing freezing,
            DemoLists lists,
            Ranking ranking,
            Commendation commendation) {
        this.campaigns = campaigns;
        this.parts = parts;
        this.activities = activities;
        this.results = results;
        this.evaluations = evaluations;
        this.freezing = freezing;
        this.lists = lists;
        this.ranking = ranking;
        this.commendation = commendation;
    }

    void load(CampaignId thisYear, DemoCalendar calendar, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
        var then = calendar.weeksBefore(WEEKS);
        var campaign = open(thisYear, then, Objects.requireNonNull(units.get("tangshan")).id());
        var details = new DemoDetails(then, units, campaigns.actionsOf(campaign), Map.of());
        results.loadTyped(activities.publish(some(), campaign, details, List.of()).values());
        campaigns.close(campaign, Viewer.platform());
        judge(campaign, then, units, persons);
    }

    /** Those of the commended units, and a few of all others. */
    private static List<DemoActivity> some() {
        var all = DemoActivities.list();
        return IntStream.range(0, all.size())
                .filter(place -> place % EVERY == FIRST || COMMENDED.contains(all.get(place).unit()))
                .mapToObj(all::get)
                .toList();
    }

    /** Without quotas and deadlines: nobody owes anything for it any more. */
    private CampaignId open(CampaignId thisYear, DemoCalendar then, UnitId city) {
        var first = then.date(DemoCalendar.FIRST_DAY);
        var id = campaigns.create(new NewCampaign(NAME, first.getYear(), null, city, UUID.randomUUID()), Viewer.platform());
        var sheet = campaigns.sheetOf(thisYear);
        state(id, Part.THEME, THEME);
        state(id, Part.WINDOW, new Window(first, then.date(DemoCalendar.LAST_DAY)));
        state(id, Part.ACTIONS, campaigns.actionsOf(thisYear).stream().map(DemoLastYear::anew).toList());
        state(id, Part.INDICATORS, sheet.get(Part.INDICATORS).value().stream().map(known -> Heading.of(known.name())).toList());
        campaigns.open(id, Viewer.platform());
        return id;
    }

    private <T extends @Nullable Object> void state(CampaignId campaign, Part<T> part, T value) {
        var version = campaigns.sheetOf(campaign).get(part).version();
        parts.state(campaign, part, value, PartEdit.of(version), Viewer.platform());
    }

    private static Action anew(Action action) {
        return new Action(
                ActionId.next(), null, action.name(), action.groupName(), action.leads(), action.summary(), null);
    }

    private void judge(CampaignId campaign, DemoCalendar then, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
        var manager = Objects.requireNonNull(persons.get("manager"));
        var evaluation = evaluations.begin(campaign, UUID.randomUUID(), manager);
        evaluations.open(evaluation, manager);
        freezing.freeze(evaluation, manager);
        var round = lists.ask(campaign, "2023年全国科普日优秀组织单位和活动", null, manager);
        for (var writer : List.of(
                Writer.of("base-aviation", "clerk", units, persons),
                Writer.of("ent-weld", "lead", units, persons),
                Writer.of("soc-astro", "clerk-society", units, persons))) {
            lists.handIn(round, writer, "活动组织有序、内容扎实，到场公众多，总结材料按时报送。");
            ranking.accept(round, writer.unit(), manager);
        }
        var last = then.date(DemoCalendar.LAST_DAY);
        commendation.enrol(
                round,
                Festival.instantOf(last.plusDays(DAYS_UNTIL_NOTICE).atTime(LocalTime.of(10, 0))),
                Festival.instantOf(last.plusDays(DAYS_UNTIL_DECISION).atTime(LocalTime.of(15, 0))),
                Viewer.platform());
    }
}
