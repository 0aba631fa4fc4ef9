package org.sciday.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.notices.NoticeDetails;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.notices.RecipientChoice;
import org.sciday.notices.TakeNotice;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.stereotype.Component;

/** The city's notice as a document: sent to those who owe something, opened by some of them. */
@Component
class DemoNotices {

    private static final List<String> READERS = List.of("clerk", "clerk-society", "reviewer-county");

    private final TakeNotice taking;
    private final Notices notices;
    private final Readings readings;

    DemoNotices(TakeNotice taking, Notices notices, Readings readings) {
        this.taking = taking;
        this.notices = notices;
        this.readings = readings;
    }

    void load(CampaignId campaign, DemoCalendar calendar, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
        var platform = Viewer.platform();
        var city = Objects.requireNonNull(units.get("tangshan")).id();
        var notice = DemoNotice.tangshan(calendar);
        var id = taking.fromText(notice.text(), city, UUID.randomUUID(), platform);
        readings.belongsTo(id, campaign, platform);
        var read = notices.see(id, platform);
        var known = read.details();
        var details = new NoticeDetails(
                known.title(),
                "唐科协〔2024〕演示1号",
                "TS-KX-2024-001",
                known.issuers(),
                known.issuedOn(),
                DemoFiles.text("notices/tangshan-interpretation.txt"),
                true);
        notices.describe(id, details, read.version(), platform);
        notices.address(
                id,
                RecipientChoice.of(
                        UnitKind.COUNTY,
                        UnitKind.DEVELOPMENT_ZONE,
                        UnitKind.SOCIETY,
                        UnitKind.UNIVERSITY,
                        UnitKind.ENTERPRISE,
                        UnitKind.BASE),
                platform);
        notices.publish(id, platform);
        READERS.forEach(key -> notices.open(id, Objects.requireNonNull(persons.get(key))));
    }
}
