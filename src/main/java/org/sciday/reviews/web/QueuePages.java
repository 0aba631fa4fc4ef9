package org.sciday.reviews.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.reviews.ReviewId;
import org.sciday.reviews.Reviews;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue, and passing many at once. */
@Controller
class QueuePages {

    private final Reviews reviews;
    private final ReviewQueries queries;
    private final Clock clock;

    QueuePages(Reviews reviews, ReviewQueries queries, Clock clock) {
        this.reviews = reviews;
        this.queries = queries;
        this.clock = clock;
    }

    @Can(Permission.REVIEW)
    @GetMapping("/desk/reviews")
    Answer list(QueueFilter filter, Viewer viewer) {
        var head = viewer.actingUnit();
        return Html.of(
                "reviews/list",
                new QueuePage(
                        filter,
                        queries.rows(head, filter),
                        queries.waiting(head, "mine"),
                        queries.waiting(head, "below"),
                        queries.oldestDays(head, clock.instant())));
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/passing")
    Answer passAll(@RequestParam(name = "review", required = false) @Nullable List<ReviewId> ids, Viewer viewer) {
        if (ids == null || ids.isEmpty()) {
            return Redirect.to("/desk/reviews").warning("reviews.nothing-ticked");
        }
        var result = reviews.passAll(ids, viewer);
        return result.left().isEmpty()
                ? Redirect.to("/desk/reviews").saying("reviews.passed-all", result.passed())
                : Redirect.to("/desk/reviews").warning("reviews.passed-some", result.passed(), result.left().size());
    }
}
