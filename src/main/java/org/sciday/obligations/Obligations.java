package org.sciday.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Obligations: what is owed, done, late; by unit, and by campaign over the viewer's own scope. Rules in README.md beside this file. */
@Service
public class Obligations {

    public static final int PAGE_SIZE = 50;

    private final ObligationStore store;
    private final StandingStore standings;
    private final KeptStandingStore kept;
    private final TallyStore tallies;
    private final Campaigns campaigns;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Obligations(
            ObligationStore store,
            StandingStore standings,
            KeptStandingStore kept,
            TallyStore tallies,
            Campaigns campaigns,
            Units units,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.standings = standings;
        this.kept = kept;
        this.tallies = tallies;
        this.campaigns = campaigns;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that the unit owes in the campaigns that bind it now. Its people and those above it may ask. */
    @Transactional(readOnly = true)
    public List<Duties> ofUnit(UnitId unit, Viewer by) {
        units.see(unit, by);
        return store.campaignsOf(unit, Festival.dateOf(clock.instant())).stream()
                .flatMap(id -> campaigns.find(id).stream())
                .map(campaign -> duties(campaign, unit))
                .toList();
    }

    @Transactional(readOnly = true)
    public Duties ofUnit(CampaignId campaign, UnitId unit, Viewer by) {
        units.see(unit, by);
        return duties(announced(campaign), unit);
    }

    /** The campaigns that concern the viewer's unit, the newest first. */
    @Transactional(readOnly = true)
    public List<CampaignLine> concerning(Viewer by) {
        return store.campaignsConcerning(by.actingUnit(), Festival.dateOf(clock.instant())).stream()
                .flatMap(id -> campaigns.find(id).stream())
                .toList();
    }

    /** The campaign, if it concerns the viewer's unit: it lies in the owner's scope, or the owner in its own. */
    @Transactional(readOnly = true)
    public CampaignLine seeCampaign(CampaignId id, Viewer by) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("obligations.campaign-not-found"));
        var head = by.actingUnit();
        if (!units.covers(head, campaign.owner()) && !units.covers(campaign.owner(), head)) {
            trail.refused(by, "obligations.seen", "campaigns.campaign", id.value());
            throw new NotFound("obligations.campaign-not-found");
        }
        return announced(id);
    }

    /** Who is behind, among the units of the viewer's own scope only. */
    @Transactional(readOnly = true)
    public Standings standings(CampaignId campaign, StandingFilter filter, int page, Viewer by) {
        seeCampaign(campaign, by);
        var head = by.actingUnit();
        var now = clock.instant();
        return kept.page(campaign, head, filter, page, PAGE_SIZE, now)
                .orElseGet(() -> standings.page(campaign, head, filter, page, PAGE_SIZE, readingOf(campaign), now))
                .takenAt(tallies.takenAt(campaign).orElse(null));
    }

    /** How many units of each region of the viewer's own scope stand where; over many units each city or province. */
    @Transactional(readOnly = true)
    public List<RegionStates> statesByRegion(CampaignId campaign, Viewer by) {
        seeCampaign(campaign, by);
        var counted = kept.byRegion(campaign, by.actingUnit(), null, clock.instant());
        return counted.isEmpty()
                ? standings.byRegion(campaign, by.actingUnit(), readingOf(campaign), clock.instant())
                : counted;
    }

    /** The same without pages, for lists that are streamed. */
    @Transactional(readOnly = true)
    public void eachStanding(CampaignId campaign, StandingFilter filter, Viewer by, Consumer<Standing> use) {
        seeCampaign(campaign, by);
        standings.each(campaign, by.actingUnit(), filter, readingOf(campaign), clock.instant(), use);
    }

    /** What these units of the viewer's scope owe, one by one. */
    @Transactional(readOnly = true)
    public List<Obligation> of(CampaignId campaign, List<UnitId> some, Viewer by) {
        seeCampaign(campaign, by);
        return some.isEmpty()
                ? List.of()
                : store.list(campaign, by.actingUnit(), some, readingOf(campaign), clock.instant());
    }

    /** What units of the viewer's scope owe together. */
    @Transactional(readOnly = true)
    public List<Obligation> together(CampaignId campaign, Viewer by) {
        seeCampaign(campaign, by);
        return store.together(campaign, by.actingUnit(), readingOf(campaign), clock.instant());
    }

    /** When the campaign's tree was counted; empty when it is counted at every look. */
    @Transactional(readOnly = true)
    public Optional<Instant> takenAt(CampaignId campaign) {
        return tallies.takenAt(campaign);
    }

    private Duties duties(CampaignLine campaign, UnitId unit) {
        var now = clock.instant();
        // What a school owes is counted quickly, what a province owes is not
        var reading = tallies.isLarge(unit, Festival.dateOf(now), Tallies.LARGE) ? readingOf(campaign.id()) : Reading.COUNTED;
        return new Duties(campaign, store.list(campaign.id(), unit, List.of(unit), reading, now));
    }

    private Reading readingOf(CampaignId campaign) {
        return tallies.takenAt(campaign).isPresent() ? Reading.KEPT : Reading.COUNTED;
    }

    private CampaignLine announced(CampaignId id) {
        return campaigns.find(id)
                .filter(campaign -> !campaign.isDraft())
                .orElseThrow(() -> new NotFound("obligations.campaign-not-found"));
    }
}
