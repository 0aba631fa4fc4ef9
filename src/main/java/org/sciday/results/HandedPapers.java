package org.sciday.results;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.files.Paper;
import org.sciday.files.PaperFile;
import org.sciday.files.Papers;
import org.sciday.shared.NotFound;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that a notice asks back, mostly with a stamp: handed in by upload, late is marked, none is lost. Rule 12. */
@Service
public class HandedPapers {

    private static final String TYPE = "results.paper";

    private final PaperStore store;
    private final ResultAccess access;
    private final StageStore stages;
    private final Campaigns campaigns;
    private final Papers files;
    private final Trail trail;
    private final Clock clock;

    HandedPapers(
            PaperStore store,
            ResultAccess access,
            StageStore stages,
            Campaigns campaigns,
            Papers files,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.stages = stages;
        this.campaigns = campaigns;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a unit owes is its own business and that of those above. */
    @Transactional(readOnly = true)
    public void checkVisible(CampaignId campaign, UnitId unit, Viewer by) {
        concerning(campaign, access.see(unit, by), by);
    }

    /** @param deadline its id or its origin */
    @Transactional(readOnly = true)
    public PaperSheet see(CampaignId campaign, UnitId unit, UUID deadline, Viewer by) {
        var seen = access.see(unit, by);
        var line = concerning(campaign, seen, by);
        return sheet(line, seen, asked(campaign, unit, deadline), by);
    }

    /** What a stage asks back with a stamp, beside its text. */
    @Transactional(readOnly = true)
    public Optional<PaperSheet> scanFor(CampaignId campaign, UnitId unit, StageId stage, Viewer by) {
        var seen = access.see(unit, by);
        var line = concerning(campaign, seen, by);
        return store.asked(campaign, unit, stage.value())
                .filter(AskedPaper::wantsStamp)
                .map(asked -> sheet(line, seen, asked, by));
    }

    private PaperSheet sheet(CampaignLine campaign, Unit unit, AskedPaper asked, Viewer by) {
        return new PaperSheet(
                campaign, unit.id(), unit.name(), asked, store.list(unit.id(), asked.id()), access.mayWrite(unit.id(), by));
    }

    /** The same paper twice is handed in once. */
    @Transactional
    public void handIn(CampaignId campaign, UnitId unit, UUID deadline, Paper paper, Viewer by) {
        var seen = access.see(unit, by);
        concerning(campaign, seen, by);
        access.demandWriter(unit, by);
        var asked = asked(campaign, unit, deadline);
        var now = clock.instant();
        var before = store.list(unit, asked.id());
        var late = before.isEmpty()
                ? asked.dueAt() != null && now.isAfter(asked.dueAt())
                : before.getLast().late();
        var handed = new HandedPaper(PaperId.next(), paper, now, late);
        if (store.add(handed, campaign, unit, asked, by)) {
            trail.record(by, "results.paper-handed-in", TYPE, handed.id().value(), null, handed);
        }
    }

    @Transactional(readOnly = true)
    public PaperFile read(CampaignId campaign, UnitId unit, PaperId id, Viewer by) {
        access.see(unit, by);
        return store.find(campaign, unit, id)
                .flatMap(handed -> files.find(handed.paper()))
                .orElseThrow(() -> new NotFound("shared.not-found"));
    }

    private AskedPaper asked(CampaignId campaign, UnitId unit, UUID deadline) {
        return store.asked(campaign, unit, deadline).orElseThrow(() -> new NotFound("results.paper-not-asked"));
    }

    private CampaignLine concerning(CampaignId id, Unit unit, Viewer by) {
        var campaign = campaigns.find(id)
                .filter(found -> !found.isDraft())
                .orElseThrow(() -> new NotFound("results.campaign-not-found"));
        if (!access.concerns(campaign.owner(), unit.id()) && !stages.tookPart(id, unit.id())) {
            trail.refused(by, "results.paper-seen", "campaigns.campaign", id.value());
            throw new NotFound("results.campaign-not-found");
        }
        return campaign;
    }
}
