package org.sciday.campaigns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** What no value of a part may break, whoever brings it. Fields are named as in the forms: rows[2].code. */
final class PartRules {

    private static final int MAX_ROWS = 300;

    private static final int MAX_TEXT = 500;

    private PartRules() {}

    static <T extends @Nullable Object> void check(Part<T> part, T value) {
        var errors = new ArrayList<FieldError>();
        if (value instanceof List<?> list && list.size() > MAX_ROWS) {
            errors.add(FieldError.of("rows", "campaigns.too-many-rows", MAX_ROWS));
        }
        if (value instanceof String text && text.length() > MAX_TEXT) {
            errors.add(FieldError.of("value.text", "shared.too-long", MAX_TEXT));
        }
        if (part == Part.NAME && (!(value instanceof String name) || name.isBlank())) {
            errors.add(FieldError.of("value.text", "shared.required"));
        }
        if (part.section() == Part.Section.TERMS) {
            errors.addAll(sameCodes((List<?>) value));
        }
        if (part == Part.MAIN_EVENTS) {
            errors.addAll(mainSites((List<?>) value));
        }
        if (value instanceof Absence absence) {
            absence.problems().forEach(wrong ->
                    errors.add(new FieldError("value." + wrong.field(), wrong.code(), wrong.arguments())));
        }
        InvalidInput.check(errors);
    }

    private static List<FieldError> sameCodes(List<?> terms) {
        var errors = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        for (var i = 0; i < terms.size(); i++) {
            if (terms.get(i) instanceof Term term && !codes.add(term.code())) {
                errors.add(FieldError.of("rows[" + i + "].code", "campaigns.same-code", term.code()));
            }
        }
        return errors;
    }

    private static List<FieldError> mainSites(List<?> events) {
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < events.size(); i++) {
            var event = (MainEvent) events.get(i);
            if (event.sites().stream().filter(MainEvent.Site::main).count() > 1) {
                errors.add(FieldError.of("rows[" + i + "].name", "campaigns.one-main-site"));
            }
        }
        return errors;
    }
}
