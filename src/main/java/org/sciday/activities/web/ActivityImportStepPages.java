package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sciday.activities.Activities;
import org.sciday.activities.imports.ActivityImports;
import org.sciday.activities.imports.ImportField;
import org.sciday.activities.imports.ImportId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with a workbook: its columns matched, its rows taken in, all taken back. */
@Controller
class ActivityImportStepPages {

    private static final Pattern COLUMN = Pattern.compile("column(\\d{1,3})");

    private final ActivityImports imports;
    private final Activities activities;
    private final ActivityImportPages pages;

    ActivityImportStepPages(ActivityImports imports, Activities activities, ActivityImportPages pages) {
        this.imports = imports;
        this.activities = activities;
        this.pages = pages;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping(ActivityImportPages.PATH + "/{id}/columns")
    Answer match(@PathVariable ImportId id, HttpServletRequest request, Viewer viewer) {
        imports.see(id, viewer);
        try {
            imports.match(id, chosen(request), viewer);
            return to(id).saying("activities.import.matched");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "activities/import", pages.page(id, 1, Form.of("").with(problem), viewer));
        }
    }

    /** @param submit those that lack nothing go to review at once, each on its own */
    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping(ActivityImportPages.PATH + "/{id}/application")
    Answer apply(@PathVariable ImportId id, @RequestParam(defaultValue = "false") boolean submit, Viewer viewer) {
        var applied = imports.apply(id, viewer);
        var submitted = 0;
        if (submit) {
            for (var ready : applied.ready()) {
                try {
                    activities.submit(ready, viewer);
                    submitted++;
                } catch (Problem problem) {
                    // It stays a draft, which the list shows.
                    continue;
                }
            }
        }
        return to(id).saying("activities.import.applied", applied.made().size(), submitted);
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping(ActivityImportPages.PATH + "/{id}/undoing")
    Answer undo(@PathVariable ImportId id, Viewer viewer) {
        return to(id).saying("activities.import.undone", imports.undo(id, viewer));
    }

    private static Map<Integer, ImportField> chosen(HttpServletRequest request) {
        var chosen = new HashMap<Integer, ImportField>();
        request.getParameterMap().forEach((name, values) -> {
            var match = COLUMN.matcher(name);
            if (match.matches()) {
                Arrays.stream(ImportField.values())
                        .filter(field -> field.name().equals(values[0]))
                        .findFirst()
                        .ifPresent(field -> chosen.put(Integer.valueOf(match.group(1)), field));
            }
        });
        return chosen;
    }

    private static Redirect to(ImportId id) {
        return Redirect.to(ActivityImportPages.PATH + "/" + id);
    }
}
