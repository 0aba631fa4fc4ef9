package org.sciday.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Component;

/** Understands the rows of a unit list and says all that is wrong with each. Gives the same answer until the database changes. */
@Component
class ImportReader {

    private final ImportLookupStore lookup;
    private final NameStore names;
    private final ImportRowReader rowReader;

    ImportReader(ImportLookupStore lookup, NameStore names, ImportRowReader rowReader) {
        this.lookup = lookup;
        this.names = names;
        this.rowReader = rowReader;
    }

    /** Reads the table as a list of the importing unit. */
    List<ImportReading> read(ImportTable table, Unit importer) {
        var rows = table.rows();
        var codes =
                column(table, ImportColumn.CREDIT_CODE).map(CreditCode::tidy).toList();
        var keys = column(table, ImportColumn.NAME)
                .filter(name -> name.length() > 1)
                .map(NameKey::of)
                .toList();
        var wanted = Stream.concat(column(table, ImportColumn.SUPERVISOR), column(table, ImportColumn.LINE_SUPERVISOR))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var context = new ImportContext(
                table,
                importer,
                lookup.takenCodes(codes),
                lookup.knownNames(keys, importer.region()),
                lookup.supervisors(wanted, importer.id()),
                linesByWord(),
                new HashMap<>());
        var first = rows.stream().map(row -> rowReader.read(row, context)).toList();
        var inFile = new HashMap<String, UnitId>();
        first.stream().filter(facts -> facts.errors().isEmpty()).forEach(facts -> {
            inFile.putIfAbsent(facts.name(), facts.id());
            inFile.putIfAbsent(facts.code(), facts.id());
        });
        var firstRowOf = new HashMap<String, Integer>();
        var readings = first.stream()
                .map(facts -> reading(facts, context, inFile, firstRowOf))
                .toList();
        return withoutOrphans(readings, Set.copyOf(inFile.values()));
    }

    /** A row under a row that does not come in cannot come in either, and so on downwards. */
    private static List<ImportReading> withoutOrphans(List<ImportReading> readings, Set<UnitId> inFile) {
        var kept = new ArrayList<>(readings);
        var changed = true;
        while (changed) {
            var usable = kept.stream().flatMap(ImportReading::ids).collect(Collectors.toSet());
            changed = false;
            for (var i = 0; i < kept.size(); i++) {
                if (kept.get(i).hangsOn(above -> inFile.contains(above) && !usable.contains(above))) {
                    kept.set(i, kept.get(i).refused(ImportColumn.SUPERVISOR.wrong("units.import-supervisor-refused")));
                    changed = true;
                }
            }
        }
        return kept;
    }

    private static ImportReading reading(
            ImportFacts facts, ImportContext context, Map<String, UnitId> inFile, Map<String, Integer> firstRowOf) {
        var errors = new ArrayList<>(facts.errors());
        var earlier = firstRowOf.putIfAbsent(facts.code(), facts.row().number());
        if (earlier != null && errors.isEmpty()) {
            errors.add(ImportColumn.CREDIT_CODE.wrong("units.import-code-twice", earlier));
        }
        var byRegion = supervisor(facts, ImportColumn.SUPERVISOR, context, inFile, errors);
        var byLine = supervisor(facts, ImportColumn.LINE_SUPERVISOR, context, inFile, errors);
        if (!errors.isEmpty()) {
            return new ImportReading(facts.row().number(), null, errors, facts.warnings());
        }
        var unit = new NewUnit(
                facts.name(),
                new CreditCode(facts.code()),
                facts.kind(),
                facts.line(),
                facts.region(),
                context.cell(facts.row(), ImportColumn.ADDRESS),
                new Supervisors(byRegion == null ? context.importer().id() : byRegion, byLine),
                context.contact(facts.row()));
        return new ImportReading(facts.row().number(), new Enrolment(facts.id(), unit), errors, facts.warnings());
    }

    private static @Nullable UnitId supervisor(
            ImportFacts facts, ImportColumn column, ImportContext context, Map<String, UnitId> inFile, List<FieldError> errors) {
        var wanted = context.cell(facts.row(), column);
        if (wanted.isEmpty()) {
            return null;
        }
        var found = Optional.ofNullable(context.supervisors().get(wanted))
                .or(() -> Optional.ofNullable(inFile.get(wanted)))
                .filter(id -> !id.equals(facts.id()));
        if (found.isEmpty()) {
            errors.add(column.wrong("units.import-supervisor-unknown", wanted));
        }
        return found.orElse(null);
    }

    private Map<String, String> linesByWord() {
        var lines = new HashMap<String, String>();
        for (var line : names.lines()) {
            lines.put(line.code(), line.code());
            lines.put(line.nameZh(), line.code());
            lines.put(line.nameEn(), line.code());
        }
        return lines;
    }

    private static Stream<String> column(ImportTable table, ImportColumn column) {
        var index = table.indexOf(column);
        return index < 0 ? Stream.empty() : table.rows().stream().map(row -> row.cell(index));
    }
}
