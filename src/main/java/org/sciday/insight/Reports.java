package org.sciday.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
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
    private final KeptReportStore keptReports;
    private final KeptCountStore keptCounts;
    private final EvidenceStore evidence;
    private final Obligations obligations;
    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;
    private final Clock clock;

    Reports(
            ReportStore store,
            KeptReportStore keptReports,
            KeptCountStore keptCounts,
            EvidenceStore evidence,
            Obligations obligations,
            Campaigns campaigns,
            Units units,
            Regions regions,
            Clock clock) {
        this.store = store;
        this.keptReports = keptReports;
        this.keptCounts = keptCounts;
        this.evidence = evidence;
        this.obligations = obligations;
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
        this.clock = clock;
    }

    /** The campaigns the viewer's unit can have a report of, the newest first. */
    @Transactional(readOnly = true)
    public List<CampaignLine> campaignsOf(Viewer by) {
        return obligations.concerning(by);
    }

    @Transactional(readOnly = true)
    public Report of(CampaignId id, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        var scope = scopeOf(campaign, by);
        var kinds = namesOf(id, Taxonomy.KIND);
        var audiences = namesOf(id, Taxonomy.AUDIENCE);
        var kept = scope.found() == Found.KEPT ? keptReports.totals(scope) : Optional.<Totals>empty();
        var shares = (kept.isPresent() ? keptReports.shares(scope) : store.shares(scope)).stream()
                .map(share -> switch (share.dimension()) {
                    case KIND -> share.named(Objects.requireNonNullElse(kinds.get(share.code()), share.code()));
                    case AUDIENCE -> share.named(Objects.requireNonNullElse(audiences.get(share.code()), share.code()));
                    case STATE, ACTION, REGION, DAY, FORMAT -> share;
                })
                .toList();
        return new Report(
                campaign,
                nameOf(scope.head()),
                units.get(scope.head()).region(),
                kept.orElseGet(() -> store.totals(scope)),
                Readable.of(shares, this::nameOf),
                obligations.takenAt(id).orElse(null));
    }

    /** The same figures of the year before, by the hierarchy of then. */
    @Transactional(readOnly = true)
    public Optional<Comparison> yearBefore(CampaignId id, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        return store.yearBefore(campaign)
                .flatMap(campaigns::find)
                .map(last -> new Comparison(last, store.totals(scopeOf(last, by))));
    }

    /**
     * The activities behind a figure, in the order of units and then of their days.
     *
     * @param after the last one of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public Behind activities(CampaignId id, ReportFilter filter, @Nullable ActivityId after, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        var scope = scopeOf(campaign, by);
        var kept = scope.found() == Found.KEPT ? keptCounts.count(scope, filter) : Optional.<Long>empty();
        var total = kept.orElseGet(() -> evidence.count(scope, filter));
        return Behind.of(evidence.from(scope, filter, after, PAGE_SIZE + 1), PAGE_SIZE, total);
    }

    /** The same without pages, for lists that are streamed. */
    @Transactional(readOnly = true)
    public void eachActivity(CampaignId id, ReportFilter filter, Viewer by, Consumer<ActivityFigures> use) {
        var campaign = obligations.seeCampaign(id, by);
        evidence.each(scopeOf(campaign, by), filter, use);
    }

    /** Well attended activities, in the order of their dates. */
    @Transactional(readOnly = true)
    public List<ActivityFigures> highlights(CampaignId id, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        return evidence.wellAttended(scopeOf(campaign, by), HIGHLIGHTS);
    }

    public String nameOf(RegionCode code) {
        return regions.find(code, today()).map(Region::name).orElseGet(code::toString);
    }

    private Map<String, String> namesOf(CampaignId id, Taxonomy taxonomy) {
        return campaigns.termsOf(id, taxonomy).stream().collect(Collectors.toMap(Term::code, Term::nameZh));
    }

    private String nameOf(UnitId unit) {
        return Objects.requireNonNullElse(units.namesOf(List.of(unit)).get(unit), "");
    }

    Scope scopeOf(CampaignLine campaign, Viewer by) {
        return obligations
                .takenAt(campaign.id())
                .map(taken -> new Scope(campaign.id(), by.actingUnit(), dayOf(campaign), taken, Found.KEPT))
                .orElseGet(() -> new Scope(
                        campaign.id(), by.actingUnit(), dayOf(campaign), clock.instant(), Found.COUNTED));
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
