package org.sciday.tables;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables as files: written by a job that nobody waits for, taken in as many pieces as the network needs. Rules 4 to 6. */
@Service
public class Exports {

    private static final String TYPE = "tables.export";

    private final ExportStore store;
    private final Tables tables;
    private final Exporting exporting;
    private final SchedulerClient planner;
    private final OneTimeTask<ExportOrder> task;
    private final Trail trail;
    private final Clock clock;

    Exports(
            ExportStore store,
            Tables tables,
            Exporting exporting,
            SchedulerClient jobPlanner,
            OneTimeTask<ExportOrder> exportTable,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.tables = tables;
        this.exporting = exporting;
        this.planner = jobPlanner;
        this.task = exportTable;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins a file of the viewer's own scope. */
    @Transactional
    public ExportId begin(CampaignId campaign, TableKind kind, Viewer by) {
        var export = plan(campaign, kind, by);
        store.add(export);
        planner.scheduleIfNotExists(
                task.instance(export.id().toString(), new ExportOrder(export.id().value())), export.madeAt());
        trail.record(by, "tables.exported", TYPE, export.id().value(), null, export);
        return export.id();
    }

    private Export plan(CampaignId campaign, TableKind kind, Viewer by) {
        var planned = tables.plan(campaign, kind, by);
        var now = clock.instant();
        return new Export(
                ExportId.next(),
                campaign,
                kind,
                by.id(),
                by.actingUnit(),
                named(planned.title(), Festival.dateOf(now)),
                planned.rows(),
                0,
                Export.State.PLANNED,
                null,
                now);
    }

    /** The same at once, for programs; gives the number of rows. */
    public long write(CampaignId campaign, TableKind kind, Viewer by, OutputStream output) {
        return exporting.write(plan(campaign, kind, by), output);
    }

    /** One's own only: the file shows what its asker may see. */
    @Transactional(readOnly = true)
    public Export see(ExportId id, Viewer by) {
        var found = store.find(id).orElseThrow(() -> new NotFound("shared.not-found"));
        if (!found.account().equals(by.id())) {
            trail.refused(by, "tables.export-seen", TYPE, id.value());
            throw new NotFound("shared.not-found");
        }
        return found;
    }

    /** The finished file from its beginning; what is skipped is not read. */
    public InputStream open(Export export) {
        Objects.requireNonNull(export.bytes());
        return new Pieces.Reader(number -> store.piece(export.id(), number));
    }

    private static String named(String title, LocalDate day) {
        var plain = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip();
        return plain + " " + day + ".xlsx";
    }
}
