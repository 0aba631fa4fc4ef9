package org.sciday.campaigns;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns: how they are made, opened and closed, and what is in force for each. The rules are in README.md beside this file. */
@Service
public class Campaigns {

    private final CampaignStore store;
    private final SheetStore sheets;
    private final CampaignAccess access;
    private final Founding founding;
    private final ImportCampaign importing;
    private final CopyCampaign copying;
    private final Opening opening;
    private final Clock clock;

    Campaigns(
            CampaignStore store,
            SheetStore sheets,
            CampaignAccess access,
            Founding founding,
            ImportCampaign importing,
            CopyCampaign copying,
            Opening opening,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.access = access;
        this.founding = founding;
        this.importing = importing;
        this.copying = copying;
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CampaignLine get(CampaignId id) {
        return find(id).orElseThrow(() -> new NotFound("campaigns.not-found"));
    }

    @Transactional(readOnly = true)
    public Optional<CampaignLine> find(CampaignId id) {
        return store.find(id);
    }

    /** The campaign, its parent, and so on to the root. */
    @Transactional(readOnly = true)
    public List<CampaignLine> chainOf(CampaignId id) {
        return store.chain(id);
    }

    @Transactional(readOnly = true)
    public List<CampaignLine> openCampaigns() {
        return store.open();
    }

    /** For other modules, who have asked their own questions of permission. */
    @Transactional(readOnly = true)
    public Sheet sheetOf(CampaignId id) {
        var chain = store.chain(id);
        if (chain.isEmpty()) {
            throw new NotFound("campaigns.not-found");
        }
        return new Sheet(chain, sheets.read(id));
    }

    /** For people: a draft exists only for those who may change it. */
    @Transactional(readOnly = true)
    public Sheet sheetFor(CampaignId id, Viewer viewer) {
        access.see(id, viewer);
        return sheetOf(id);
    }

    @Transactional(readOnly = true)
    public List<Action> actionsOf(CampaignId id) {
        return sheets.read(id, Part.ACTIONS).value();
    }

    @Transactional(readOnly = true)
    public List<Quota> quotasOf(CampaignId id) {
        return sheets.read(id, Part.QUOTAS).value();
    }

    @Transactional(readOnly = true)
    public List<Deadline> deadlinesOf(CampaignId id) {
        return sheets.read(id, Part.DEADLINES).value();
    }

    @Transactional(readOnly = true)
    public List<Term> termsOf(CampaignId id, Taxonomy taxonomy) {
        return sheets.read(id, Part.of(taxonomy)).value();
    }

    /** The words that the platform brings along; a campaign without a parent starts with them. */
    public List<Term> defaultTerms(Taxonomy taxonomy) {
        return DefaultTerms.of(taxonomy);
    }

    /** The campaign in the words of the notice schema, inherited values included, for another place to import. */
    @Transactional(readOnly = true)
    public NoticeFacts factsOf(CampaignId id, Viewer viewer) {
        return FactsWriting.of(sheetFor(id, viewer));
    }

    @Transactional(readOnly = true)
    public boolean mayManage(CampaignId id, Viewer viewer) {
        return store.find(id)
                .filter(campaign -> access.mayManage(viewer, campaign))
                .isPresent();
    }

    /** Open campaigns below which the viewer's units may hang their own. */
    @Transactional(readOnly = true)
    public List<CampaignLine> parentsFor(Viewer viewer) {
        return store.above(viewer.unitsWith(Permission.CAMPAIGN_MANAGE), Festival.dateOf(clock.instant()));
    }

    /** A new draft; without a parent it starts with the platform's own vocabularies. */
    @Transactional
    public CampaignId create(NewCampaign order, Viewer by) {
        var values = new PartValues().with(Part.NAME, order.name().strip());
        if (order.parent() == null) {
            DefaultTerms.addTo(values);
        }
        return founding.found(order, values, null, by);
    }

    /** A new draft with what an earlier year stated, its dates moved to this year. */
    @Transactional
    public CampaignId copy(CampaignId earlier, NewCampaign order, Viewer by) {
        var last = access.see(earlier, by);
        var values = copying.valuesOf(last, order.year(), order.parent());
        return founding.found(order, values.with(Part.NAME, order.name().strip()), earlier, by);
    }

    /** What {@link #importSheet} would make of a notice. */
    @Transactional(readOnly = true)
    public ImportPreview previewImport(NoticeFacts facts, @Nullable CampaignId parent, Viewer by) {
        return importing
                .plan(facts, parent == null ? null : access.see(parent, by))
                .preview();
    }

    @Transactional
    public CampaignId importSheet(NoticeFacts facts, @Nullable CampaignId parent, UnitId owner, Viewer by) {
        return importSheet(facts, parent, owner, UUID.randomUUID(), by);
    }

    /** A new draft with what a notice says. The same key again gives the campaign that the first time made. */
    @Transactional
    public CampaignId importSheet(NoticeFacts facts, @Nullable CampaignId parent, UnitId owner, UUID key, Viewer by) {
        var plan = importing.plan(facts, parent == null ? null : access.see(parent, by));
        return founding.found(plan.order(owner, key), plan.values(), null, by);
    }

    /** What keeps the campaign from opening. */
    @Transactional(readOnly = true)
    public List<FieldError> problemsOf(CampaignId id, Viewer by) {
        access.seeToManage(id, by);
        return opening.problemsOf(id);
    }

    @Transactional
    public void open(CampaignId id, Viewer by) {
        opening.open(id, by);
    }

    @Transactional
    public void close(CampaignId id, Viewer by) {
        opening.close(id, by);
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(CampaignId id, Viewer by) {
        opening.discard(id, by);
    }
}
