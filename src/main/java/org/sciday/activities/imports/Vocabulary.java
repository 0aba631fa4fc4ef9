package org.sciday.activities.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;

/** The campaign's words, found by how people write them. */
record Vocabulary(Sheet sheet) {

    private static final String BETWEEN = "[、,，;；/\\n]+";

    /** Codes of the words that are known, and the words that are not. */
    record Found<T>(Set<T> known, List<String> unknown) {}

    Optional<String> code(Taxonomy taxonomy, String word) {
        var typed = word.strip();
        var terms = sheet.terms(taxonomy);
        return terms.stream()
                .filter(term -> names(term).anyMatch(typed::equalsIgnoreCase))
                .findFirst()
                .or(() -> terms.stream()
                        .filter(term ->
                                typed.length() > 1 && (term.nameZh().contains(typed) || typed.contains(term.nameZh())))
                        .findFirst())
                .map(Term::code);
    }

    Found<String> codes(Taxonomy taxonomy, String words) {
        var known = new HashSet<String>();
        var unknown = new ArrayList<String>();
        for (var word : split(words)) {
            code(taxonomy, word).ifPresentOrElse(known::add, () -> unknown.add(word));
        }
        return new Found<>(known, unknown);
    }

    Found<ActionId> actions(String words) {
        var known = new HashSet<ActionId>();
        var unknown = new ArrayList<String>();
        for (var word : split(words)) {
            sheet.actions().stream()
                    .filter(action -> action.name().contains(word) || word.contains(action.name()))
                    .map(Action::id)
                    .findFirst()
                    .ifPresentOrElse(known::add, () -> unknown.add(word));
        }
        return new Found<>(known, unknown);
    }

    private static List<String> split(String words) {
        return Stream.of(words.split(BETWEEN))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> names(Term term) {
        return Stream.of(term.code(), term.nameZh(), term.nameEn());
    }
}
