package org.sciday.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sciday.notices.NoticeAssistant.Suggestion;

/**
 * Adds to a reading what an assistant proposed. A value stays only if its quote stands in the text letter by letter
 * and, for plain words, holds them; where the rules read something, the assistant is not heard.
 */
final class Assisted {

    /** Below what is accepted unseen, whatever the assistant thinks of itself. */
    private static final double GUESS = 0.5;

    private static final int MOST = 60;
    private static final int LONGEST_QUOTE = 600;

    private Assisted() {}

    /** Asks the assistant, if there is one and a campaign is to be opened; what opens none is nobody else's business. */
    static Reading by(NoticeAssistant assistant, Reading read, String text) {
        return assistant.isOn() && read.isCampaign() ? of(read, assistant.suggest(text), text) : read;
    }

    private static Reading of(Reading read, List<Suggestion> suggestions, String text) {
        var findings = new ArrayList<>(read.findings());
        var id = findings.stream().mapToInt(Finding::id).max().orElse(0);
        for (var suggestion : suggestions.stream().limit(MOST).toList()) {
            var found = finding(suggestion, id + 1, text);
            if (found.isPresent() && !isAnswered(found.get(), findings)) {
                findings.add(found.get());
                id++;
            }
        }
        return read.with(findings);
    }

    /** Whether there is such a value already: of a single thing any, of many the same one or one at the same place. */
    static boolean isAnswered(Finding suggested, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.field() == suggested.field())
                .anyMatch(finding -> !finding.field().isMany()
                        || finding.value().equals(suggested.value())
                        || finding.origin() != suggested.origin() && finding.overlaps(suggested));
    }

    private static Optional<Finding> finding(Suggestion suggestion, int id, String text) {
        var quote = suggestion.quote().strip();
        var at = quote.isEmpty() || quote.length() > LONGEST_QUOTE ? -1 : text.indexOf(quote);
        var field = suggestion.field();
        if (at < 0 || !field.type().isInstance(suggestion.value()) || !isSaid(suggestion.value(), quote)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                id,
                field,
                suggestion.value(),
                new TextSpan(at, at + quote.length()),
                GUESS,
                Finding.Origin.ASSISTED,
                Finding.Decision.OPEN,
                List.of(),
                0));
    }

    /** Days and records are put into words by a clerk, too; plain words stand in the sentence as they are. */
    private static boolean isSaid(Object value, String quote) {
        return !Objects.equals(value, false) && (!(value instanceof String words) || !words.isBlank() && quote.contains(words));
    }
}
