package org.sciday.feedback.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Feedback;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ratings for programs. */
@RestController
class RatingApi {

    private static final int SHOWN = 100;

    private final Feedback feedback;
    private final FeedbackQueries queries;

    RatingApi(Feedback feedback, FeedbackQueries queries) {
        this.feedback = feedback;
        this.queries = queries;
    }

    /** A shown rating; who gave it stays with the platform. */
    public record SaidJson(int stars, String comment, Instant ratedAt, @Nullable String reply) {}

    @Public
    @GetMapping("/api/v1/activities/{id}/ratings")
    List<SaidJson> list(@PathVariable ActivityId id) {
        feedback.checkPublished(id);
        return queries.shownOf(id, SHOWN).stream()
                .map(said -> new SaidJson(said.stars(), said.comment(), said.ratedAt(), said.reply()))
                .toList();
    }

    @SignedIn
    @PostMapping("/api/v1/activities/{id}/ratings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable ActivityId id, @RequestBody RatingForm form, Viewer viewer) {
        feedback.rate(id, form.given(), form.words(), viewer);
    }
}
