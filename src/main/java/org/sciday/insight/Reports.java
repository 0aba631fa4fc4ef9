package org.sciday.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.obligations.Obligations;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A campaign in figures, over the scope of the unit the viewer acts for; strangers to the campaign do not find it. */
@Service
public class Reports {

    public static final int PAGE_SIZE = 50;

    private static final int HIGHLIGHTS = 10;

    private final ReportStore store;
    private final Obligations obligations;
    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;
    private final Clock clock;

    Reports(
            ReportStore store,
            Obligations obligations,
            Campaigns campaigns,
            Units units,
            Regions regions,
            Clock clock) {
        this.store = store;
        this.obligations = obligations;
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
        this.clock = clock;
    }

    /** The campaigns the viewer's unit can have a report of, the newest first. */
    @Transactional(readOnly = true)
    public List<CampaignLine> campaignsOf(Viewer by) {
        return store.campaignsOf(by.actingUnit(), today()).stream()
                .flatMap(id -> campaigns.find(id).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Report of(CampaignId id, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        var head = by.actingUnit();
        var day = dayOf(campaign);
        var kinds = campaigns.termsOf(id, Taxonomy.KIND).stream().collect(Collectors.toMap(Term::code, Term::nameZh));
        var shares = store.shares(id, head, day, clock.instant()).stream()
                .map(share -> switch (share.dimension()) {
                    case KIND -> share.named(Objects.requireNonNullElse(kinds.get(share.code()), share.code()));
                    case REGION -> share.named(nameOf(RegionCode.of(share.code())));
                    case STATE, ACTION, FORMAT -> share;
                })
                .toList();
        return new Report(campaign, nameOf(head), store.totals(id, head, day, clock.instant()), shares);
    }

    /** The activities behind a figure. */
    @Transactional(readOnly = true)
    public PageOf<ActivityFigures> activities(CampaignId id, ReportFilter filter, int page, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        return store.page(id, by.actingUnit(), dayOf(campaign), filter, page, PAGE_SIZE, clock.instant());
    }

    /** The same without pages, for lists that are streamed. */
    @Transactional(readOnly = true)
    public void eachActivity(CampaignId id, ReportFilter filter, Viewer by, Consumer<ActivityFigures> use) {
        var campaign = obligations.seeCampaign(id, by);
        store.each(id, by.actingUnit(), dayOf(campaign), filter, clock.instant(), use);
    }

    /** Well attended activities, in the order of their dates. */
    @Transactional(readOnly = true)
    public List<ActivityFigures> highlights(CampaignId id, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        return store.wellAttended(id, by.actingUnit(), dayOf(campaign), HIGHLIGHTS, clock.instant());
    }

    public String nameOf(RegionCode code) {
        return regions.find(code, today()).map(Region::name).orElseGet(code::toString);
    }

    private String nameOf(UnitId unit) {
        return Objects.requireNonNullElse(units.namesOf(List.of(unit)).get(unit), "");
    }

    /** A report of last year uses last year's tree. */
    private LocalDate dayOf(CampaignLine campaign) {
        var window = campaign.window();
        return campaign.state() == CampaignLine.State.CLOSED && window != null && window.endsOn().isBefore(today())
                ? window.endsOn()
                : today();
    }

    private LocalDate today() {
        return Festival.dateOf(clock.instant());
    }
}
