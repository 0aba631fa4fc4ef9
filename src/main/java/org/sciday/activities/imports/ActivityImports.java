package org.sciday.activities.imports;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.documents.SheetRows;
import org.sciday.regions.Regions;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workbooks of activities: read, matched to fields once, looked at, taken in as drafts, undone while nobody wrote on. */
@Service
public class ActivityImports {

    private static final String TYPE = "activities.import";
    private static final int LONGEST_HEADING = 200;
    private static final Pattern ROW_NAME = Pattern.compile("^(sites|sessions)\\[\\d+]\\.");

    private final ActivityImportStore store;
    private final Activities activities;
    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    ActivityImports(
            ActivityImportStore store,
            Activities activities,
            Campaigns campaigns,
            Units units,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.activities = activities;
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps the rows of a workbook that passed the check for uploads, and guesses what its columns mean. */
    @Transactional
    public ImportId read(byte[] workbook, String fileName, CampaignId campaign, Viewer by) {
        var unit = by.actingUnit();
        if (!by.canFor(Permission.ACTIVITIES_EDIT, unit)) {
            throw new NotAllowed("activities.not-yours");
        }
        if (campaigns.find(campaign).isEmpty()) {
            throw InvalidInput.of("campaign", "shared.choose");
        }
        var remembered = store.meanings(unit);
        var table = ImportTable.find(SheetRows.first(workbook), remembered);
        var kept = new ActivityImport(
                ImportId.next(),
                unit,
                campaign,
                fileName.length() <= 120 ? fileName : fileName.substring(0, 120),
                ActivityImport.State.READ,
                table.headings(),
                ImportTable.mapping(table.headings(), remembered),
                table.rows().size(),
                0,
                clock.instant());
        store.add(kept, table.rows());
        trail.record(by, "activities.import-read", TYPE, kept.id().value(), null, Map.of("file", kept.fileName()));
        return kept.id();
    }

    @Transactional(readOnly = true)
    public ActivityImport see(ImportId id, Viewer by) {
        return seen(id, by);
    }

    @Transactional(readOnly = true)
    public List<ActivityImport> latestOf(UnitId unit, Viewer by) {
        return by.canFor(Permission.ACTIVITIES_EDIT, unit) ? store.latestOf(unit, 10) : List.of();
    }

    /** What the rows would become; nothing is kept of it. */
    @Transactional(readOnly = true)
    public List<ReadActivity> preview(ImportId id, Viewer by) {
        return judged(seen(id, by));
    }

    /** Says which column holds what, and remembers it for the unit's next workbook. */
    @Transactional
    public void match(ImportId id, Map<Integer, ImportField> chosen, Viewer by) {
        var list = seen(id, by);
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        var meanings = new HashMap<String, ImportField>();
        chosen.forEach((column, field) -> {
            if (columns.put(field, column) != null) {
                throw InvalidInput.of("column" + column, "activities.import.twice");
            }
            var heading = column < list.headings().size()
                    ? list.headings().get(column).strip()
                    : "";
            if (!heading.isEmpty() && heading.length() <= LONGEST_HEADING) {
                meanings.put(heading, field);
            }
        });
        if (!columns.containsKey(ImportField.TITLE)) {
            throw InvalidInput.of("column0", "activities.import.title-needed");
        }
        store.setColumns(id, columns);
        store.remember(list.unit(), meanings);
    }

    /** Makes drafts of all that can be kept. */
    @Transactional
    public Applied apply(ImportId id, Viewer by) {
        var list = seen(id, by);
        var kept = judged(list).stream().filter(ReadActivity::keepable).toList();
        var made = activities.draftAll(
                list.campaign(),
                list.unit(),
                kept.stream().map(ReadActivity::details).toList(),
                by);
        if (!store.setApplied(id, made)) {
            throw new Conflict("activities.import.applied-already");
        }
        trail.record(by, "activities.imported", TYPE, id.value(), null, Map.of("made", made.size()));
        var ready = IntStream.range(0, made.size())
                .filter(i -> kept.get(i).ready())
                .mapToObj(made::get)
                .toList();
        return new Applied(made, ready);
    }

    /** @param ready those of the drafts that lack nothing */
    public record Applied(List<ActivityId> made, List<ActivityId> ready) {}

    /** Takes back the drafts that nobody wrote on since. Returns how many. */
    @Transactional
    public int undo(ImportId id, Viewer by) {
        var list = seen(id, by);
        var gone = activities.discardUntouched(store.madeBy(id), list.unit(), by);
        if (!store.setUndone(id)) {
            throw new Conflict("activities.import.not-applied");
        }
        trail.record(by, "activities.import-undone", TYPE, id.value(), null, Map.of("removed", gone));
        return gone;
    }

    private List<ReadActivity> judged(ActivityImport list) {
        var sheet = campaigns.sheetOf(list.campaign());
        var home = units.get(list.unit()).region();
        var reading = new SheetReading(
                list.columns(),
                new Vocabulary(sheet),
                regions,
                home,
                sheet.campaign().year());
        var read = reading.read(store.rowsOf(list.id()));
        var findings =
                activities.findingsOf(read.stream().map(ReadActivity::details).toList(), list.campaign(), list.unit());
        return IntStream.range(0, read.size())
                .mapToObj(i -> read.get(i)
                        .judged(
                                findings.get(i),
                                read.get(i).details().unfit().isEmpty(),
                                (field, row) -> cellOf(list.columns(), field, row)))
                .toList();
    }

    /** A problem of a site or session is tied to the column that it was read from. */
    private static String cellOf(Map<ImportField, Integer> columns, String field, int row) {
        var plain = ROW_NAME.matcher(field).replaceFirst("");
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey().field().equals(plain))
                .map(entry -> ImportTable.cellName(entry.getValue(), row))
                .findFirst()
                .orElse(field);
    }

    private ActivityImport seen(ImportId id, Viewer by) {
        @Nullable ActivityImport list = store.find(id).orElse(null);
        if (list == null || !by.canFor(Permission.ACTIVITIES_EDIT, list.unit())) {
            if (list != null) {
                trail.refused(by, "activities.import-seen", TYPE, id.value());
            }
            throw new NotFound("activities.import.not-found");
        }
        return list;
    }
}
