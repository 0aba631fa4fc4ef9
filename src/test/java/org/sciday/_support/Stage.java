package org.sciday._support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
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
import org.sciday.campaigns.Window;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Contact;
import org.sciday.units.CreditCode;
import org.sciday.units.Enrolment;
import org.sciday.units.NewUnit;
import org.sciday.units.Supervisors;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.boot.test.context.TestComponent;

/** Sets the stage of a test: an association, units below it, an open campaign. Each test makes its own. */
@TestComponent
public class Stage {

    public static final RegionCode LUBEI = RegionCode.of("130203");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Viewer PLATFORM = Viewer.platform();
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Units units;
    private final Campaigns campaigns;
    private final CampaignParts parts;

    Stage(Units units, Campaigns campaigns, CampaignParts parts) {
        this.units = units;
        this.campaigns = campaigns;
        this.parts = parts;
    }

    /** A campaign's window and what hangs on it; change what the test is about. */
    public record Plan(
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate publishFrom,
            @Nullable LocalDate publishUntil,
            List<String> actions) {

        public static Plan of(int year) {
            return new Plan(LocalDate.of(year, 9, 15), LocalDate.of(year, 9, 25), null, null, List.of("联合行动"));
        }

        public Plan publishedFrom(LocalDate day) {
            return new Plan(startsOn, endsOn, day, publishUntil, actions);
        }

        public Plan dueOn(LocalDate day) {
            return new Plan(startsOn, endsOn, publishFrom, day, actions);
        }
    }

    /** A name that no other unit of the tests has. */
    public static String named(String name) {
        return name + "第" + COUNT.incrementAndGet() + "分馆";
    }

    /** An association that stands alone. */
    public UnitId association(String name) {
        return enrol(name, UnitKind.ASSOCIATION, RegionCode.of("130200"), Supervisors.NONE);
    }

    /** An approved unit below another. */
    public UnitId unit(String name, UnitKind kind, UnitId supervisor) {
        return enrol(name, kind, LUBEI, new Supervisors(supervisor, null));
    }

    /** An open campaign of the association, with the usual words and one joint action. */
    public CampaignId campaign(UnitId owner, Plan plan) {
        var wish = new NewCampaign("第" + COUNT.incrementAndGet() + "届科普日", plan.startsOn().getYear(), null, owner, UUID.randomUUID());
        var id = campaigns.create(wish, PLATFORM);
        state(id, Part.THEME, "点亮城市");
        state(id, Part.WINDOW, new Window(plan.startsOn(), plan.endsOn()));
        state(id, Part.ACTIONS, plan.actions().stream().map(Stage::action).toList());
        if (plan.publishFrom() != null) {
            state(id, Part.PUBLISH_FROM, plan.publishFrom());
        }
        if (plan.publishUntil() != null) {
            state(id, Part.DEADLINES, List.of(deadline(plan.publishUntil())));
        }
        campaigns.open(id, PLATFORM);
        return id;
    }

    public <T extends @Nullable Object> void state(CampaignId id, Part<T> part, T value) {
        var version = campaigns.sheetOf(id).get(part).version();
        parts.state(id, part, value, PartEdit.of(version), PLATFORM);
    }

    private static Action action(String name) {
        return new Action(ActionId.next(), null, name, null, List.of(), null, null);
    }

    private static Deadline deadline(LocalDate day) {
        return new Deadline(
                Ids.next(),
                null,
                Deadline.Kind.PUBLISH,
                Deadline.Subject.ACTIVITY,
                "发布活动",
                null,
                List.of(),
                false,
                Due.on(day, LocalTime.of(17, 0)),
                new Deadline.Delivery(List.of("platform"), List.of(), List.of()),
                null,
                null);
    }

    private UnitId enrol(String name, UnitKind kind, RegionCode region, Supervisors supervisors) {
        var enrolment = Enrolment.of(new NewUnit(
                name,
                creditCode(),
                kind,
                null,
                region,
                "文化路 1 号",
                supervisors,
                new Contact("办公室", "0315-5551234", "office@example.cn")));
        units.enrol(List.of(enrolment), LocalDate.of(2020, 1, 1), PLATFORM);
        return enrolment.id();
    }

    /** A code nobody has; its check signs are found by trying. */
    private static CreditCode creditCode() {
        var open = "11130200" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        for (var inner : "0123456789X".toCharArray()) {
            for (var last : SIGNS.toCharArray()) {
                var code = open + inner + last;
                if (CreditCode.complaint("code", code).isEmpty()) {
                    return CreditCode.of(code);
                }
            }
        }
        throw new IllegalStateException("No check sign fits " + open);
    }
}
