package org.sciday._support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Format;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.activities.SiteId;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.NewCampaign;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.PartEdit;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.boot.test.context.TestComponent;

/** A season that lies behind or just before us: campaigns that ask for something, and activities that were held. */
@TestComponent
public class Season {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Viewer PLATFORM = Viewer.platform();

    private final Campaigns campaigns;
    private final CampaignParts parts;
    private final Activities activities;

    public Season(Campaigns campaigns, CampaignParts parts, Activities activities) {
        this.campaigns = campaigns;
        this.parts = parts;
        this.activities = activities;
    }

    /** An open campaign that asks for this. */
    public CampaignId asking(
            UnitId owner, @Nullable CampaignId parent, Window window, List<Quota> quotas, List<Deadline> deadlines) {
        var wish = new NewCampaign("第" + COUNT.incrementAndGet() + "届科普月", window.startsOn().getYear(), parent, owner, UUID.randomUUID());
        var id = campaigns.create(wish, PLATFORM);
        state(id, Part.THEME, "点亮城市");
        state(id, Part.WINDOW, window);
        state(id, Part.ACTIONS, List.of(new Action(ActionId.next(), null, "千馆展览探未来", null, List.of(), null, null)));
        state(id, Part.QUOTAS, quotas);
        state(id, Part.DEADLINES, deadlines);
        campaigns.open(id, PLATFORM);
        return id;
    }

    /** The campaign asks for other things from now on. */
    public void ask(CampaignId id, List<Deadline> deadlines) {
        state(id, Part.DEADLINES, deadlines);
    }

    /** The campaign's joint action is called otherwise from now on. */
    public void rename(CampaignId id, String name) {
        var one = campaigns.actionsOf(id).getFirst();
        state(id, Part.ACTIONS, List.of(new Action(one.id(), one.originId(), name, null, List.of(), null, null)));
    }

    public ActionId actionOf(CampaignId campaign) {
        return campaigns.actionsOf(campaign).getFirst().id();
    }

    public static Quota quota(String who, List<UnitKind> kinds, boolean jointly, int atLeast, Quota.Measure measure) {
        var asked = new Quota.Asked(atLeast, null, measure, "重点科普活动", measure == Quota.Measure.SESSIONS ? "场" : "项");
        return new Quota(Ids.next(), null, who, kinds, jointly, false, asked, null);
    }

    public static Deadline deadline(Deadline.Kind kind, Deadline.Subject subject, LocalDate day, List<UnitKind> kinds) {
        return deadline(kind, subject, Due.on(day, LocalTime.of(17, 0)), kinds);
    }

    public static Deadline deadline(Deadline.Kind kind, Deadline.Subject subject, Due due, List<UnitKind> kinds) {
        return deadline(kind, subject, "提交", due, kinds);
    }

    public static Deadline deadline(
            Deadline.Kind kind, Deadline.Subject subject, String what, Due due, List<UnitKind> kinds) {
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

    /** A published activity with sessions of two hours on following days, each with forty places. */
    public ActivityId held(CampaignId campaign, UnitId unit, String title, Instant startsAt, int sessions) {
        var id = ActivityId.next();
        var details = details(campaign, title, startsAt, sessions);
        activities.enrol(List.of(
                new Enrolment(id, campaign, unit, Stage.LUBEI, details, startsAt.minus(Duration.ofDays(3)))));
        return id;
    }

    /** All that is said of an activity with sessions of two hours on following days. */
    public Details details(CampaignId campaign, String title, Instant startsAt, int sessions) {
        var site = new Site(SiteId.next(), true, "市科技馆", "文化路 1 号", Stage.LUBEI, 39.64, 118.14);
        var times = new ArrayList<Session>();
        for (var i = 0; i < sessions; i++) {
            var start = startsAt.plus(Duration.ofDays(i));
            times.add(new Session(
                    SessionId.next(), site.id(), start, start.plus(Duration.ofHours(2)), 40, true, null));
        }
        return new Details(
                new Details.Wording(title, "看一看，动手试一试。", "", "", null),
                new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), Set.of(actionOf(campaign))),
                new Details.Attendance(Format.ONSITE, "", 40, 6, 12),
                new Details.Admission(true, "", null, null, Set.of(), ""),
                new Details.Contact("科普部", "0315-5551234"),
                new Details.Safety("", ""),
                List.of(site),
                times);
    }

    public static LocalDate dayOf(Instant instant) {
        return Festival.dateOf(instant);
    }

    private <T extends @Nullable Object> void state(CampaignId id, Part<T> part, T value) {
        parts.state(id, part, value, PartEdit.of(campaigns.sheetOf(id).get(part).version()), PLATFORM);
    }
}
