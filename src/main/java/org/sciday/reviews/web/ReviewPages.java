package org.sciday.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.sciday.shared.web.UiSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One review: looking, and the three decisions. The second of two reviewers is shown what the first did. */
@Controller
class ReviewPages {

    private static final String PROBLEM = "problem.";
    private static final String TEMPLATE = "reviews/show";

    private final Reviews reviews;
    private final ReviewPageReading reading;
    private final UiSource uis;

    ReviewPages(Reviews reviews, ReviewPageReading reading, UiSource uis) {
        this.reviews = reviews;
        this.reading = reading;
        this.uis = uis;
    }

    @Can(Permission.REVIEW)
    @GetMapping("/desk/reviews/{id}")
    Answer show(@PathVariable ReviewId id, Viewer viewer, HttpServletRequest request) {
        var empty = Form.of(new HandOverForm(null, null));
        return Html.of(TEMPLATE, reading.page(reviews.see(id, viewer), Map.of(), empty, uis.localeOf(request)));
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/passing")
    Answer pass(@PathVariable ReviewId id, Viewer viewer) {
        try {
            var again = reviews.see(id, viewer).isSecondLook();
            reviews.pass(id, viewer);
            return Redirect.to("/desk/reviews").saying(again ? "reviews.confirmed" : "reviews.passed");
        } catch (Conflict quicker) {
            return seconds(id);
        }
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/return")
    Answer sendBack(
            @PathVariable ReviewId id,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            HttpServletRequest request) {
        var remarks = remarksOf(typed);
        try {
            var problems = remarks.entrySet().stream()
                    .map(entry -> new FieldProblem(entry.getKey(), entry.getValue()))
                    .toList();
            var again = reviews.see(id, viewer).isSecondLook();
            reviews.sendBack(id, problems, viewer);
            return Redirect.to("/desk/reviews").saying(again ? "reviews.taken-down" : "reviews.returned");
        } catch (Conflict quicker) {
            return seconds(id);
        } catch (InvalidInput problem) {
            var form = Form.of(new HandOverForm(null, null)).with(problem);
            return wrong(id, remarks, form, viewer, request);
        }
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/rejection")
    Answer reject(
            @PathVariable ReviewId id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletRequest request) {
        try {
            reviews.reject(id, reason, viewer);
            return Redirect.to("/desk/reviews").saying("reviews.rejected");
        } catch (Conflict quicker) {
            return seconds(id);
        } catch (InvalidInput problem) {
            var form = Form.of(new HandOverForm(null, reason)).with(problem);
            return wrong(id, Map.of(), form, viewer, request);
        }
    }

    @Can(Permission.REVIEW)
    @PostMapping("/desk/reviews/{id}/hand-over")
    Answer handOver(@PathVariable ReviewId id, HandOverForm form, Viewer viewer, HttpServletRequest request) {
        try {
            var reason = form.reason() == null ? "" : form.reason();
            reviews.handOver(id, unit(form.to()), reason, viewer);
            return Redirect.to("/desk/reviews").saying("reviews.handed-over");
        } catch (Conflict quicker) {
            return seconds(id);
        } catch (InvalidInput problem) {
            return wrong(id, Map.of(), Form.of(form).with(problem), viewer, request);
        }
    }

    private Html wrong(
            ReviewId id,
            Map<String, String> remarks,
            Form<HandOverForm> form,
            Viewer viewer,
            HttpServletRequest request) {
        var review = reviews.see(id, viewer);
        return Html.invalid(TEMPLATE, reading.page(review, remarks, form, uis.localeOf(request)));
    }

    private static Map<String, String> remarksOf(Map<String, String> typed) {
        var remarks = new LinkedHashMap<String, String>();
        typed.forEach((name, text) -> {
            if (name.startsWith(PROBLEM)) {
                remarks.put(name.substring(PROBLEM.length()), text.strip());
            }
        });
        return remarks;
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
