package org.sciday.activities.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sciday.activities.imports.ActivityImport;
import org.sciday.activities.imports.ImportField;
import org.sciday.activities.imports.ReadActivity;
import org.sciday.shared.PageOf;
import org.sciday.shared.web.Form;

/** A workbook: what its columns mean, what would become of its rows. */
public record ActivityImportPage(
        ActivityImport list,
        String campaign,
        PageOf<ReadActivity> read,
        int ready,
        int incomplete,
        int unfit,
        boolean submittable,
        Form<String> form) {

    /** What a column is taken for; empty when it is not used. */
    public String meaningOf(int column) {
        return list.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(entry -> entry.getKey().name())
                .findFirst()
                .orElse("");
    }

    public Map<String, String> meanings(Function<ImportField, String> naming) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(ImportField.values()).forEach(field -> options.put(field.name(), naming.apply(field)));
        return options;
    }

    public List<String> headings() {
        return list.headings();
    }
}
