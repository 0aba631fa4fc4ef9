package org.sciday.tables;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables: which columns a campaign wants, and the rows of the viewer's own scope. Rules in README.md beside this file. */
@Service
public class Tables {

    private static final int PREVIEW = 20;
    private static final int LONGEST = 60;
    private static final String TYPE = "tables.layout";

    private final LayoutStore layouts;
    private final RowStore rows;
    private final TableWords words;
    private final Campaigns campaigns;
    private final Obligations obligations;
    private final Trail trail;
    private final Clock clock;

    Tables(
            LayoutStore layouts,
            RowStore rows,
            TableWords words,
            Campaigns campaigns,
            Obligations obligations,
            Trail trail,
            Clock clock) {
        this.layouts = layouts;
        this.rows = rows;
        this.words = words;
        this.campaigns = campaigns;
        this.obligations = obligations;
        this.trail = trail;
        this.clock = clock;
    }

    /** The campaign's own columns, else those of the nearest campaign above that says any, else the usual ones. */
    @Transactional(readOnly = true)
    public TableLayout layoutOf(CampaignId campaign, TableKind kind) {
        return campaigns.chainOf(campaign).stream()
                .flatMap(line -> layouts.find(line.id(), kind).stream())
                .findFirst()
                .orElseGet(() -> TableLayout.usual(kind));
    }

    /** The first rows, counted in full. */
    @Transactional(readOnly = true)
    public TableSheet see(CampaignId id, TableKind kind, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        var layout = layoutOf(id, kind);
        var scope = scopeOf(campaign, by.actingUnit());
        var naming = words.naming(id, layout, scope.day());
        return new TableSheet(
                campaign,
                layout,
                words.title(layout, campaign.name()),
                layout.columns().stream().map(words::heading).toList(),
                rows.first(scope, layout, PREVIEW).stream().map(naming).toList(),
                rows.count(scope, layout),
                campaigns.mayManage(id, by));
    }

    /** What a file of the table will be called and how many rows it will have. */
    Planned plan(CampaignId id, TableKind kind, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        var layout = layoutOf(id, kind);
        return new Planned(words.title(layout, campaign.name()), rows.count(scopeOf(campaign, by.actingUnit()), layout));
    }

    record Planned(String title, long rows) {}

    /** All rows of what was asked for, one by one; within the caller's transaction. */
    void each(Export export, TableLayout layout, Consumer<TableRow> use) {
        var campaign = campaigns.get(export.campaign());
        var scope = scopeOf(campaign, export.unit());
        var naming = words.naming(campaign.id(), layout, scope.day());
        rows.each(scope, layout, row -> use.accept(naming.apply(row)));
    }

    String titleOf(CampaignId campaign, TableLayout layout) {
        return words.title(layout, campaigns.get(campaign).name());
    }

    String headingOf(TableLayout.Chosen chosen) {
        return words.heading(chosen);
    }

    /** Says which columns the table has from now on, here and in all campaigns below that say nothing themselves. */
    @Transactional
    public void choose(CampaignId id, TableKind kind, String title, List<TableLayout.Chosen> columns, int version, Viewer by) {
        demandManager(id, by);
        if (columns.isEmpty()) {
            throw InvalidInput.of("columns", "tables.no-columns");
        }
        if (title.length() > LONGEST || columns.stream().anyMatch(chosen -> chosen.heading().length() > LONGEST)) {
            throw InvalidInput.of("title", "shared.too-long", LONGEST);
        }
        var before = layoutOf(id, kind);
        var layout = new TableLayout(kind, title, columns, id, version);
        if (!layouts.put(id, layout, by, clock.instant())) {
            throw new Conflict("tables.changed-meanwhile");
        }
        trail.record(by, "tables.chosen", TYPE, id.value(), before, layout);
    }

    /** Back to what the campaign above says, or to the usual columns. */
    @Transactional
    public void inherit(CampaignId id, TableKind kind, Viewer by) {
        demandManager(id, by);
        layouts.remove(id, kind);
        trail.record(by, "tables.inherited", TYPE, id.value(), kind, null);
    }

    private void demandManager(CampaignId id, Viewer by) {
        obligations.seeCampaign(id, by);
        if (!campaigns.mayManage(id, by)) {
            throw new NotAllowed("tables.not-yours");
        }
    }

    /** A closed campaign is read with the hierarchy of its last day. */
    private RowStore.Scope scopeOf(CampaignLine campaign, UnitId head) {
        var today = Festival.dateOf(clock.instant());
        var window = campaign.window();
        return campaign.state() == CampaignLine.State.CLOSED && window != null && window.endsOn().isBefore(today)
                ? new RowStore.Scope(campaign.id(), head, window.endsOn(), false)
                : new RowStore.Scope(campaign.id(), head, today, true);
    }
}
