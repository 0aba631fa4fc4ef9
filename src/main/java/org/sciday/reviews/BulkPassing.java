package org.sciday.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciday.activities.Activities;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Passes many at once, each in a transaction of its own, so that one that cannot pass holds up no other. What needs a
 * look of its own is left, and said why.
 */
@Service
public class BulkPassing {

    private final Reviews reviews;
    private final Activities activities;

    BulkPassing(Reviews reviews, Activities activities) {
        this.reviews = reviews;
        this.activities = activities;
    }

    public record Result(int passed, List<Left> left) {}

    /** @param reason the key of a sentence that says why it did not pass */
    public record Left(Review review, String title, String reason, List<Object> arguments) {}

    public Result pass(List<ReviewId> ids, Viewer by) {
        var seen = ids.stream().distinct().map(id -> reviews.see(id, by)).toList();
        var left = new ArrayList<Left>();
        for (var review : seen) {
            tried(review, by).ifPresent(left::add);
        }
        return new Result(seen.size() - left.size(), List.copyOf(left));
    }

    private Optional<Left> tried(Review review, Viewer by) {
        if (review.isSecondLook()) {
            return Optional.of(left(review, "reviews.left.changed"));
        }
        var flagged = reviews.flaggedIn(review.id());
        if (review.isOpen() && !flagged.isEmpty()) {
            return Optional.of(left(review, "reviews.left.flagged", flagged.getFirst().word()));
        }
        try {
            reviews.pass(review.id(), by);
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(left(review, problem.code(), problem.arguments().toArray()));
        }
    }

    private Left left(Review review, String reason, Object... arguments) {
        return new Left(review, activities.get(review.activity()).title(), reason, List.of(arguments));
    }
}
