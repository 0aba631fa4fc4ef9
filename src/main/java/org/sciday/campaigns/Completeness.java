package org.sciday.campaigns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/** What a campaign must say before it opens, and as long as it is open. All that is missing is told at once. */
final class Completeness {

    private Completeness() {}

    static List<FieldError> problemsOf(Sheet sheet) {
        var problems = new ArrayList<FieldError>();
        if (isBlank(sheet.name())) {
            problems.add(FieldError.of(Part.NAME.code(), "campaigns.open.name"));
        }
        if (isBlank(sheet.theme())) {
            problems.add(FieldError.of(Part.THEME.code(), "campaigns.open.theme"));
        }
        if (sheet.window() == null) {
            problems.add(FieldError.of(Part.WINDOW.code(), "campaigns.open.window"));
        }
        // An empty list that somebody stated says: this campaign has no actions.
        if (!sheet.get(Part.ACTIONS).stated()) {
            problems.add(FieldError.of(Part.ACTIONS.code(), "campaigns.open.actions"));
        }
        if (sheet.terms(Taxonomy.KIND).isEmpty()) {
            problems.add(FieldError.of(Part.KINDS.code(), "campaigns.open.kinds"));
        }
        problems.addAll(problemsOfDates(sheet));
        return problems;
    }

    private static List<FieldError> problemsOfDates(Sheet sheet) {
        var window = sheet.window();
        var publishFrom = sheet.publishFrom();
        return window != null && publishFrom != null && publishFrom.isAfter(window.endsOn())
                ? List.of(FieldError.of(Part.PUBLISH_FROM.code(), "campaigns.open.publish-from"))
                : List.of();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
