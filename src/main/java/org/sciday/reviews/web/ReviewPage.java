package org.sciday.reviews.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Difference;
import org.sciday.reviews.FieldProblem;
import org.sciday.reviews.FlaggedWord;
import org.sciday.reviews.Review;
import org.sciday.shared.web.Form;

/**
 * One submission before its reviewer: the text field by field, what changed, what was said before.
 *
 * @param targets units that it may be handed over to: id and name
 */
public record ReviewPage(
        Review review,
        String title,
        String unit,
        String queue,
        boolean late,
        List<Difference> text,
        List<Difference> changes,
        List<FlaggedWord> flagged,
        List<Round> rounds,
        List<String> warnings,
        @Nullable String decidedBy,
        Map<String, String> typed,
        Map<String, String> targets,
        Form<HandOverForm> handOver) {

    /** What a reviewer said in an earlier, or this, round. */
    public record Round(Review review, @Nullable String by, List<FieldProblem> problems) {}

    /** Where the submission may be handed to, and why. */
    public record HandOverForm(@Nullable String to, @Nullable String reason) {}

    public List<String> wordsIn(String field) {
        return flagged.stream()
                .filter(word -> word.field().equals(field))
                .map(FlaggedWord::word)
                .toList();
    }

    public boolean changed(String field) {
        return changes.stream().anyMatch(change -> change.field().equals(field));
    }

    public String typedFor(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
