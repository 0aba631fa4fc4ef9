package org.sciday.activities.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;

/** What the campaign lets a clerk choose from. */
public record Choices(Map<Taxonomy, List<Term>> terms, List<Action> actions) {

    static Choices of(Sheet sheet) {
        var terms = new LinkedHashMap<Taxonomy, List<Term>>();
        for (var taxonomy : Taxonomy.values()) {
            terms.put(taxonomy, sheet.terms(taxonomy));
        }
        return new Choices(terms, sheet.actions());
    }

    /** Code to name, in the campaign's order. */
    public Map<String, String> options(String taxonomy, boolean chinese) {
        var options = new LinkedHashMap<String, String>();
        terms.getOrDefault(Taxonomy.valueOf(taxonomy), List.of())
                .forEach(term -> options.put(term.code(), term.name(chinese)));
        return options;
    }

    public Map<String, String> actionOptions() {
        var options = new LinkedHashMap<String, String>();
        actions.forEach(action -> options.put(action.id().toString(), action.name()));
        return options;
    }
}
