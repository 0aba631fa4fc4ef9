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
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Component;

/** Understands the rows of a unit list and says all that is wrong with each. Gives the same answer until the database changes. */
@Component
class ImportReader {

    private final ImportLookupStore lookup;
    private final NameStore names;
    private final Regions regions;

    ImportReader(ImportLookupStore lookup, NameStore names, Regions regions) {
        this.lookup = lookup;
        this.names = names;
        this.regions = regions;
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
        var context = new Context(
                table,
                importer,
                lookup.takenCodes(codes),
                lookup.knownNames(keys, importer.region()),
                lookup.supervisors(wanted, importer.id()),
                linesByWord(),
                new HashMap<>());
        var first = rows.stream().map(row -> facts(row, context)).toList();
        var inFile = new HashMap<String, UnitId>();
        first.stream().filter(facts -> facts.errors.isEmpty()).forEach(facts -> {
            inFile.putIfAbsent(facts.name, facts.id);
            inFile.putIfAbsent(facts.code, facts.id);
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
                    kept.set(i, kept.get(i).refused(error(ImportColumn.SUPERVISOR, "units.import-supervisor-refused")));
                    changed = true;
                }
            }
        }
        return kept;
    }

    private record Context(
            ImportTable table,
            Unit importer,
            Map<String, String> takenCodes,
            Map<String, String> knownNames,
            Map<String, UnitId> supervisors,
            Map<String, String> lines,
            Map<String, Optional<RegionCode>> regions) {

        String cell(ImportTable.Row row, ImportColumn column) {
            return row.cell(table.indexOf(column));
        }
    }

    /** What one row says by itself. */
    private record RowFacts(
            ImportTable.Row row,
            UnitId id,
            String name,
            String code,
            UnitKind kind,
            @Nullable String line,
            RegionCode region,
            List<FieldError> errors,
            List<FieldError> warnings) {}

    private RowFacts facts(ImportTable.Row row, Context context) {
        var errors = new ArrayList<FieldError>();
        var warnings = new ArrayList<FieldError>();
        var name = context.cell(row, ImportColumn.NAME);
        if (name.length() < 2 || name.length() > NewUnit.MAX_NAME) {
            errors.add(error(ImportColumn.NAME, "units.name-length", NewUnit.MAX_NAME));
        }
        var code = CreditCode.tidy(context.cell(row, ImportColumn.CREDIT_CODE));
        var complaint = CreditCode.complaint(ImportColumn.CREDIT_CODE.name(), code);
        complaint.ifPresent(errors::add);
        if (complaint.isEmpty() && context.takenCodes.containsKey(code)) {
            errors.add(error(ImportColumn.CREDIT_CODE, "units.code-taken", context.takenCodes.getOrDefault(code, "")));
        } else if (name.length() > 1 && context.knownNames.containsKey(NameKey.of(name))) {
            var like = context.knownNames.getOrDefault(NameKey.of(name), "");
            warnings.add(error(ImportColumn.NAME, "units.import-like", like));
        }
        var kind = kind(row, context, name, errors, warnings);
        var line = line(row, context, errors);
        var region = region(row, context, errors);
        checkContact(row, context, errors);
        return new RowFacts(row, UnitId.next(), name, code, kind, line, region, errors, warnings);
    }

    private static UnitKind kind(
            ImportTable.Row row, Context context, String name, List<FieldError> errors, List<FieldError> warnings) {
        var word = context.cell(row, ImportColumn.KIND);
        if (!word.isEmpty()) {
            return ImportWords.kind(word).orElseGet(() -> {
                errors.add(error(ImportColumn.KIND, "units.import-kind-unknown", word));
                return UnitKind.OTHER;
            });
        }
        var guess = ImportWords.kindOfName(name);
        if (guess.isEmpty()) {
            warnings.add(error(ImportColumn.KIND, "units.import-kind-other"));
        }
        return guess.orElse(UnitKind.OTHER);
    }

    private static @Nullable String line(ImportTable.Row row, Context context, List<FieldError> errors) {
        var word = context.cell(row, ImportColumn.LINE);
        if (word.isEmpty()) {
            return null;
        }
        var code = context.lines.get(word);
        if (code == null) {
            errors.add(error(ImportColumn.LINE, "units.import-line-unknown", word));
        }
        return code;
    }

    private RegionCode region(ImportTable.Row row, Context context, List<FieldError> errors) {
        var word = context.cell(row, ImportColumn.REGION);
        if (word.isEmpty()) {
            return context.importer.region();
        }
        return context.regions
                .computeIfAbsent(word, text -> regionOf(text, context.importer.region()))
                .orElseGet(() -> {
                    errors.add(error(ImportColumn.REGION, "units.import-region-unknown", word));
                    return context.importer.region();
                });
    }

    /** A code, or a name that is found best within the importer's own region. */
    private Optional<RegionCode> regionOf(String text, RegionCode home) {
        var code = RegionCode.parse(text);
        return code.isPresent()
                ? code.filter(regions::exists)
                : regions.search(text, 20).stream()
                        .map(region -> region.code())
                        .filter(home::contains)
                        .findFirst();
    }

    private static void checkContact(ImportTable.Row row, Context context, List<FieldError> errors) {
        var contact = contact(row, context);
        if (!contact.phone().isEmpty() && !UnitRules.isPhone(contact.phone())) {
            errors.add(error(ImportColumn.CONTACT_PHONE, "units.contact-phone"));
        }
        if (!contact.email().isEmpty() && !UnitRules.isEmail(contact.email())) {
            errors.add(error(ImportColumn.CONTACT_EMAIL, "units.contact-email"));
        }
    }

    private static Contact contact(ImportTable.Row row, Context context) {
        return new Contact(
                context.cell(row, ImportColumn.CONTACT_NAME),
                context.cell(row, ImportColumn.CONTACT_PHONE).replace(" ", ""),
                context.cell(row, ImportColumn.CONTACT_EMAIL));
    }

    private static ImportReading reading(
            RowFacts facts, Context context, Map<String, UnitId> inFile, Map<String, Integer> firstRowOf) {
        var errors = new ArrayList<>(facts.errors);
        var earlier = firstRowOf.putIfAbsent(facts.code, facts.row.number());
        if (earlier != null && errors.isEmpty()) {
            errors.add(error(ImportColumn.CREDIT_CODE, "units.import-code-twice", earlier));
        }
        var byRegion = supervisor(facts, ImportColumn.SUPERVISOR, context, inFile, errors);
        var byLine = supervisor(facts, ImportColumn.LINE_SUPERVISOR, context, inFile, errors);
        if (!errors.isEmpty()) {
            return new ImportReading(facts.row.number(), null, errors, facts.warnings);
        }
        var unit = new NewUnit(
                facts.name,
                new CreditCode(facts.code),
                facts.kind,
                facts.line,
                facts.region,
                context.cell(facts.row, ImportColumn.ADDRESS),
                new Supervisors(byRegion == null ? context.importer.id() : byRegion, byLine),
                contact(facts.row, context));
        return new ImportReading(facts.row.number(), new Enrolment(facts.id, unit), errors, facts.warnings);
    }

    private static @Nullable UnitId supervisor(
            RowFacts facts, ImportColumn column, Context context, Map<String, UnitId> inFile, List<FieldError> errors) {
        var wanted = context.cell(facts.row, column);
        if (wanted.isEmpty()) {
            return null;
        }
        var found = Optional.ofNullable(context.supervisors.get(wanted))
                .or(() -> Optional.ofNullable(inFile.get(wanted)))
                .filter(id -> !id.equals(facts.id));
        if (found.isEmpty()) {
            errors.add(error(column, "units.import-supervisor-unknown", wanted));
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

    private static FieldError error(ImportColumn column, String code, Object... arguments) {
        return FieldError.of(column.name(), code, arguments);
    }
}
