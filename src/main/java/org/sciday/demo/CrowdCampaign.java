package org.sciday.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Quota.Measure;
import org.sciday.shared.Ids;
import org.sciday.units.UnitKind;

/** What a campaign asks of units by the thousand: every kind of counting that an office can be asked for. */
final class CrowdCampaign {

    private CrowdCampaign() {}

    static List<Quota> quotas() {
        return List.of(
                quota("各级科协（含所属单位）", List.of(UnitKind.ASSOCIATION), false, 100, Measure.ACTIVITIES),
                quota("各县（市、区）", List.of(UnitKind.COUNTY), false, 60, Measure.ACTIVITIES),
                quota("每个主管部门（含本系统）", List.of(UnitKind.GOVERNMENT), false, 20, Measure.ACTIVITIES),
                quota("每所学校", List.of(UnitKind.SCHOOL), false, 3, Measure.ACTIVITIES),
                quota(
                        "每个学会、企业、医院",
                        List.of(UnitKind.SOCIETY, UnitKind.ENTERPRISE, UnitKind.HOSPITAL),
                        false,
                        5,
                        Measure.ACTIVITIES),
                quota("科普教育基地合计", List.of(UnitKind.BASE), true, 100_000, Measure.SESSIONS));
    }

    static List<Deadline> deadlines(DemoCalendar calendar) {
        var end = calendar.date(DemoCalendar.LAST_DAY);
        return List.of(
                deadline(Kind.PUBLISH, Subject.ACTIVITY, on(end), List.of()),
                deadline(
                        Kind.PUBLISH,
                        Subject.ACTIVITY,
                        on(calendar.date(DemoCalendar.FIRST_DAY)),
                        List.of(UnitKind.ASSOCIATION, UnitKind.COUNTY, UnitKind.GOVERNMENT)),
                deadline(
                        Kind.SUMMARY,
                        Subject.ACTIVITY,
                        new Due(null, null, "活动结束后7个工作日内", 7, true, Due.Anchor.AFTER_ACTIVITY),
                        List.of()),
                deadline(Kind.SUMMARY, Subject.UNIT, on(end.plusDays(20)), List.of()));
    }

    private static Quota quota(String who, List<UnitKind> kinds, boolean jointly, int atLeast, Measure measure) {
        var word = measure == Measure.SESSIONS ? "场" : "项";
        var asked = new Quota.Asked(atLeast, null, measure, "重点科普活动", word);
        return new Quota(Ids.next(), null, who, kinds, jointly, false, asked, null);
    }

    private static Due on(LocalDate day) {
        return Due.on(day, LocalTime.of(17, 0));
    }

    private static Deadline deadline(Kind kind, Subject subject, Due due, List<UnitKind> kinds) {
        var what = kind == Kind.PUBLISH ? "发布活动" : "提交总结";
        return new Deadline(
                Ids.next(),
                null,
                kind,
                subject,
                what,
                null,
                kinds,
                false,
                due,
                new Deadline.Delivery(List.of("platform"), List.of(), List.of()),
                null,
                null);
    }
}
