package org.sciday.reviews.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.reviews.FieldProblem;
import org.sciday.reviews.ReviewId;
import org.sciday.reviews.Reviews;
import org.sciday.reviews.web.ReviewPage.HandOverForm;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One review: looking, and the three decisions. The second of two reviewers is shown what the first did. */
@Controller
class ReviewPages {

    private static final String PROBLEM = "problem.";

    private final Reviews reviews;
    private final ReviewPageReading reading;

    ReviewPages(Reviews reviews, ReviewPageReading reading) {
        this.reviews = reviews;
        this.reading = reading;
    }

    @Can(Permission.REVIEW)
    @GetMapping("/desk/reviews/{id}")
    Answer show(@PathVariable ReviewId id, Viewer viewer) {
        var empty = Form.of(new HandOverForm(null, null));
        return Html.of("reviews/show", reading.page(reviews.see(id, viewer), Map.of(), empty));
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/passing")
    Answer pass(@PathVariable ReviewId id, Viewer viewer) {
        try {
            reviews.pass(id, viewer);
            return Redirect.to("/desk/reviews").saying("reviews.passed");
        } catch (Conflict quicker) {
            return seconds(id);
        }
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/return")
    Answer sendBack(@PathVariable ReviewId id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var remarks = new LinkedHashMap<String, String>();
        typed.forEach((name, text) -> {
            if (name.startsWith(PROBLEM)) {
                remarks.put(name.substring(PROBLEM.length()), text.strip());
            }
        });
        try {
            var problems = remarks.entrySet().stream()
                    .map(entry -> new FieldProblem(entry.getKey(), entry.getValue()))
                    .toList();
            reviews.sendBack(id, problems, viewer);
            return Redirect.to("/desk/reviews").saying("reviews.returned");
        } catch (Conflict quicker) {
            return seconds(id);
        } catch (InvalidInput problem) {
            var form = Form.of(new HandOverForm(null, null)).with(problem);
            return Html.invalid("reviews/show", reading.page(reviews.see(id, viewer), remarks, form));
        }
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/rejection")
    Answer reject(@PathVariable ReviewId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        try {
            reviews.reject(id, reason, viewer);
            return Redirect.to("/desk/reviews").saying("reviews.rejected");
        } catch (Conflict quicker) {
            return seconds(id);
        } catch (InvalidInput problem) {
            var form = Form.of(new HandOverForm(null, reason)).with(problem);
            return Html.invalid("reviews/show", reading.page(reviews.see(id, viewer), Map.of(), form));
        }
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/hand-over")
    Answer handOver(@PathVariable ReviewId id, HandOverForm form, Viewer viewer) {
        try {
            var reason = form.reason() == null ? "" : form.reason();
            reviews.handOver(id, unit(form.to()), reason, viewer);
            return Redirect.to("/desk/reviews").saying("reviews.handed-over");
        } catch (Conflict quicker) {
            return seconds(id);
        } catch (InvalidInput problem) {
            var page = reading.page(reviews.see(id, viewer), Map.of(), Form.of(form).with(problem));
            return Html.invalid("reviews/show", page);
        }
    }

    private static UnitId unit(@Nullable String text) {
        try {
            return UnitId.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("to", "shared.required");
        }
    }

    private static Redirect seconds(ReviewId id) {
        return Redirect.to("/desk/reviews/" + id).warning("reviews.decided-meanwhile");
    }
}
