package org.sciday.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Component;

/** Understands one row of a unit list by itself, without what the other rows say. */
@Component
class ImportRowReader {

    private final Regions regions;

    ImportRowReader(Regions regions) {
        this.regions = regions;
    }

    ImportFacts read(ImportTable.Row row, ImportContext context) {
        var errors = new ArrayList<FieldError>();
        var warnings = new ArrayList<FieldError>();
        var name = context.cell(row, ImportColumn.NAME);
        if (name.length() < 2 || name.length() > NewUnit.MAX_NAME) {
            errors.add(ImportColumn.NAME.wrong("units.name-length", NewUnit.MAX_NAME));
        }
        var code = CreditCode.tidy(context.cell(row, ImportColumn.CREDIT_CODE));
        var complaint = CreditCode.complaint(ImportColumn.CREDIT_CODE.name(), code);
        complaint.ifPresent(errors::add);
        if (complaint.isEmpty() && context.takenCodes().containsKey(code)) {
            errors.add(ImportColumn.CREDIT_CODE.wrong("units.code-taken", context.takenCodes().getOrDefault(code, "")));
        } else if (name.length() > 1 && context.knownNames().containsKey(NameKey.of(name))) {
            var like = context.knownNames().getOrDefault(NameKey.of(name), "");
            warnings.add(ImportColumn.NAME.wrong("units.import-like", like));
        }
        var kind = kind(row, context, name, errors, warnings);
        var line = line(row, context, errors);
        var region = region(row, context, errors);
        checkContact(row, context, errors);
        return new ImportFacts(row, UnitId.next(), name, code, kind, line, region, errors, warnings);
    }

    private static UnitKind kind(
            ImportTable.Row row, ImportContext context, String name, List<FieldError> errors, List<FieldError> warnings) {
        var word = context.cell(row, ImportColumn.KIND);
        if (!word.isEmpty()) {
            return ImportWords.kind(word).orElseGet(() -> {
                errors.add(ImportColumn.KIND.wrong("units.import-kind-unknown", word));
                return UnitKind.OTHER;
            });
        }
        var guess = ImportWords.kindOfName(name);
        if (guess.isEmpty()) {
            warnings.add(ImportColumn.KIND.wrong("units.import-kind-other"));
        }
        return guess.orElse(UnitKind.OTHER);
    }

    private static @Nullable String line(ImportTable.Row row, ImportContext context, List<FieldError> errors) {
        var word = context.cell(row, ImportColumn.LINE);
        if (word.isEmpty()) {
            return null;
        }
        var code = context.lines().get(word);
        if (code == null) {
            errors.add(ImportColumn.LINE.wrong("units.import-line-unknown", word));
        }
        return code;
    }

    private RegionCode region(ImportTable.Row row, ImportContext context, List<FieldError> errors) {
        var word = context.cell(row, ImportColumn.REGION);
        if (word.isEmpty()) {
            return context.importer().region();
        }
        return context.regions()
                .computeIfAbsent(word, text -> regionOf(text, context.importer().region()))
                .orElseGet(() -> {
                    errors.add(ImportColumn.REGION.wrong("units.import-region-unknown", word));
                    return context.importer().region();
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

    private static void checkContact(ImportTable.Row row, ImportContext context, List<FieldError> errors) {
        var contact = context.contact(row);
        if (!contact.phone().isEmpty() && !UnitRules.isPhone(contact.phone())) {
            errors.add(ImportColumn.CONTACT_PHONE.wrong("units.contact-phone"));
        }
        if (!contact.email().isEmpty() && !UnitRules.isEmail(contact.email())) {
            errors.add(ImportColumn.CONTACT_EMAIL.wrong("units.contact-email"));
        }
    }
}
