package org.sciday.units;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Grants;
import org.sciday.documents.SheetRow;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.PageOf;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Unit lists from workbooks: looked at before anything happens, applied as a whole, undone while nothing hangs on it. */
@Service
public class UnitImports {

    private static final String TYPE = "units.import";
    private static final int PAGE = 50;

    private final ImportStore store;
    private final ImportReader reader;
    private final Placement placement;
    private final UnitAccess access;
    private final Grants grants;
    private final Announcements announcements;
    private final Clock clock;

    UnitImports(
            ImportStore store,
            ImportReader reader,
            Placement placement,
            UnitAccess access,
            Grants grants,
            Announcements announcements,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.placement = placement;
        this.access = access;
        this.grants = grants;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Keeps the sheet's table and says what is wrong with which row. Nothing is taken in yet. */
    @Transactional
    public ImportId read(String fileName, List<SheetRow> sheet, Viewer by) {
        var importer = importer(by);
        var table = ImportTable.find(sheet);
        var id = ImportId.next();
        store.add(id, importer.id(), fileName, table, reader.read(table, importer), by);
        announcements.record(by, "units.import-read", TYPE, id.value(), null, Map.of("file", fileName));
        return id;
    }

    @Transactional(readOnly = true)
    public UnitImport see(ImportId id, Viewer by) {
        return seen(id, by);
    }

    @Transactional(readOnly = true)
    public List<UnitImport> latest(Viewer by) {
        return store.latestOf(importer(by).id(), 20);
    }

    @Transactional(readOnly = true)
    public PageOf<UnitImport.Row> rowsOf(ImportId id, int page, Viewer by) {
        var list = seen(id, by);
        return new PageOf<>(
                store.rowsOf(id, PAGE, (page - 1) * PAGE),
                page,
                PAGE,
                list.counts().all());
    }

    /** All rows that do not come in, for mending them elsewhere. */
    @Transactional(readOnly = true)
    public List<UnitImport.Row> problemsOf(ImportId id, Viewer by) {
        var list = seen(id, by);
        return store.rowsOf(id, list.counts().errors(), 0);
    }

    /** Says anew what the columns mean and judges all rows again. A meaning given twice counts for its first column. */
    @Transactional
    public void map(ImportId id, List<@Nullable ImportColumn> mapping, Viewer by) {
        var list = seen(id, by);
        requirePreview(list);
        var taken = new HashSet<ImportColumn>();
        var chosen = new ArrayList<@Nullable ImportColumn>();
        for (var i = 0; i < list.headings().size(); i++) {
            var column = i < mapping.size() ? mapping.get(i) : null;
            chosen.add(column != null && taken.add(column) ? column : null);
        }
        store.map(id, chosen);
        store.judge(id, reader.read(store.tableOf(list).withMapping(chosen), access.get(list.unit())));
    }

    /** Takes in all usable rows at once as approved units. A second click finds it done and does nothing. */
    @Transactional
    public void apply(ImportId id, boolean withoutErrors, Viewer by) {
        var list = seen(id, by);
        if (!store.advance(id, UnitImport.State.PREVIEW, UnitImport.State.APPLIED)) {
            return;
        }
        var readings = reader.read(store.tableOf(list), access.get(list.unit()));
        store.judge(id, readings);
        var enrolments = readings.stream().flatMap(ImportReading::usable).toList();
        if (enrolments.isEmpty()) {
            throw new RuleBroken("units.import-nothing");
        }
        if (enrolments.size() < readings.size() && !withoutErrors) {
            throw new RuleBroken("units.import-has-errors", readings.size() - enrolments.size());
        }
        placement.addAll(enrolments, Festival.dateOf(clock.instant()), by);
        store.link(id, readings);
        announcements.record(by, "units.import-applied", TYPE, id.value(), null, Map.of("units", enrolments.size()));
    }

    /** Takes the units out again, all or none, as long as nobody has joined, changed or used one of them. */
    @Transactional
    public void undo(ImportId id, Viewer by) {
        seen(id, by);
        if (!store.advance(id, UnitImport.State.APPLIED, UnitImport.State.UNDONE)) {
            return;
        }
        var units = store.unitsOf(id);
        if (store.anyChanged(units) || grants.anyIn(units)) {
            throw new RuleBroken("units.import-in-use");
        }
        try {
            placement.removeAll(units);
        } catch (DataIntegrityViolationException e) {
            throw new RuleBroken("units.import-in-use");
        }
        announcements.record(by, "units.import-undone", TYPE, id.value(), Map.of("units", units.size()), null);
    }

    private UnitImport seen(ImportId id, Viewer by) {
        var list = store.find(id).orElseThrow(() -> new NotFound("units.import-not-found"));
        if (!access.mayManage(by, Permission.UNIT_IMPORT, list.unit())) {
            throw announcements.refused(by, "units.import-seen", list.unit());
        }
        return list;
    }

    private static void requirePreview(UnitImport list) {
        if (list.state() != UnitImport.State.PREVIEW) {
            throw new Conflict("units.import-done");
        }
    }

    private Unit importer(Viewer by) {
        UnitId unit = by.actingUnit();
        if (!by.canFor(Permission.UNIT_IMPORT, unit)) {
            throw new NotAllowed("shared.not-allowed");
        }
        return access.get(unit);
    }
}
