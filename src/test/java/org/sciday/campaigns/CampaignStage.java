package org.sciday.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday._support.Organisations;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Contact;
import org.sciday.units.Enrolment;
import org.sciday.units.NewUnit;
import org.sciday.units.Supervisors;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;

/** A province, its city and two counties, and campaigns for them. Every test has its own. */
public final class CampaignStage {

    public static final Viewer PLATFORM = Viewer.platform();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public final UnitId province;
    public final UnitId city;
    public final UnitId county;
    public final UnitId otherCounty;
    private final Units units;
    private final Campaigns campaigns;
    private final CampaignParts parts;

    public CampaignStage(Units units, Campaigns campaigns, CampaignParts parts) {
        this.units = units;
        this.campaigns = campaigns;
        this.parts = parts;
        province = unit("冀省科协", UnitKind.ASSOCIATION, "130000", null);
        city = unit("滦市科协", UnitKind.ASSOCIATION, "130200", province);
        county = unit("北县科协", UnitKind.COUNTY, "130203", city);
        otherCounty = unit("南县科协", UnitKind.COUNTY, "130202", city);
    }

    private UnitId unit(String name, UnitKind kind, String region, @Nullable UnitId above) {
        var enrolment = Enrolment.of(new NewUnit(
                name + UUID.randomUUID().toString().substring(0, 8),
                Organisations.freshCode(),
                kind,
                null,
                RegionCode.of(region),
                "文化路 1 号",
                new Supervisors(above, null),
                Contact.NONE));
        units.enrol(List.of(enrolment), LONG_AGO, PLATFORM);
        return enrolment.id();
    }

    public CampaignId draft(UnitId owner, @Nullable CampaignId parent) {
        return campaigns.create(
                new NewCampaign("2026年科普日" + Ids.next(), 2026, parent, owner, UUID.randomUUID()), PLATFORM);
    }

    /** Complete and open. */
    public CampaignId open(UnitId owner, @Nullable CampaignId parent) {
        var id = draft(owner, parent);
        if (parent == null) {
            state(id, Part.THEME, "点亮城市");
            state(id, Part.WINDOW, new Window(LocalDate.of(2026, 9, 19), LocalDate.of(2026, 9, 25)));
            state(id, Part.ACTIONS, List.of(action("千馆展览探未来"), action("千万IP创科普")));
        }
        campaigns.open(id, PLATFORM);
        return id;
    }

    public <T extends @Nullable Object> void state(CampaignId id, Part<T> part, T value) {
        parts.state(id, part, value, PartEdit.of(campaigns.sheetOf(id).get(part).version()), PLATFORM);
    }

    public static Action action(String name) {
        return new Action(ActionId.next(), null, name, null, List.of(), null, null);
    }

    public static Deadline deadline(String what, LocalDate day) {
        return new Deadline(
                Ids.next(),
                null,
                Deadline.Kind.SUMMARY,
                Deadline.Subject.UNIT,
                what,
                "各单位",
                List.of(UnitKind.COUNTY),
                false,
                Due.on(day, null),
                new Deadline.Delivery(List.of("email"), List.of("office@example.cn"), List.of("word")),
                null,
                null);
    }
}
