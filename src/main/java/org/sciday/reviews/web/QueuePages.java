package org.sciday.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.reviews.BulkPassing;
import org.sciday.reviews.ReviewId;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue, and passing many at once. */
@Controller
class QueuePages {

    private static final int NAMED = 10;

    private final BulkPassing passing;
    private final ReviewQueries queries;
    private final MessageSource messages;
    private final UiSource uis;
    private final Clock clock;

    QueuePages(BulkPassing passing, ReviewQueries queries, MessageSource messages, UiSource uis, Clock clock) {
        this.passing = passing;
        this.queries = queries;
        this.messages = messages;
        this.uis = uis;
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
    Answer passAll(
            @RequestParam(name = "review", required = false) @Nullable List<ReviewId> ids,
            Viewer viewer,
            HttpServletRequest request) {
        if (ids == null || ids.isEmpty()) {
            return Redirect.to("/desk/reviews").warning("reviews.nothing-ticked");
        }
        var result = passing.pass(ids, viewer);
        return result.left().isEmpty()
                ? Redirect.to("/desk/reviews").saying("reviews.passed-all", result.passed())
                : Redirect.to("/desk/reviews")
                        .warning("reviews.passed-some", result.passed(), left(result.left(), uis.localeOf(request)));
    }

    /** Each with its reason, as far as a person reads on. */
    private String left(List<BulkPassing.Left> left, Locale language) {
        var named = left.stream()
                .limit(NAMED)
                .map(one -> text("reviews.left", language, one.title(), reason(one, language)))
                .reduce((before, one) -> text("reviews.left.and", language, before, one))
                .orElse("");
        return left.size() <= NAMED ? named : text("reviews.left.more", language, named, left.size() - NAMED);
    }

    private String reason(BulkPassing.Left left, Locale language) {
        return text(left.reason(), language, left.arguments().toArray());
    }

    private String text(String key, Locale language, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, language), key);
    }
}
