package org.sciday.feedback.web;

import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Feedback;
import org.sciday.feedback.RatingId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rating what one was at, reporting what one read, appealing against what was hidden. */
@Controller
class RatingPages {

    private final Feedback feedback;
    private final Activities activities;

    RatingPages(Feedback feedback, Activities activities) {
        this.feedback = feedback;
        this.activities = activities;
    }

    @SignedIn
    @GetMapping("/activities/{id}/rating")
    Answer ask(@PathVariable ActivityId id, Viewer viewer) {
        feedback.checkPublished(id);
        if (!feedback.mayRate(id, viewer)) {
            throw new NotAllowed("feedback.only-attendees");
        }
        var mine = feedback.ratingOf(id, viewer);
        var form = mine.map(said -> new RatingForm(said.stars(), said.comment())).orElse(new RatingForm(null, null));
        return Html.of("feedback/new", page(id, Form.of(form), viewer));
    }

    @SignedIn
    @PostMapping("/activities/{id}/rating")
    Answer rate(@PathVariable ActivityId id, RatingForm form, Viewer viewer) {
        try {
            feedback.rate(id, form.given(), form.words(), viewer);
            var shown = form.words().isBlank();
            return Redirect.to("/activities/" + id).saying(shown ? "feedback.thanks" : "feedback.thanks-after-look");
        } catch (InvalidInput problem) {
            return Html.invalid("feedback/new", page(id, Form.of(form).with(problem), viewer));
        }
    }

    @SignedIn
    @PostMapping("/ratings/{id}/reports")
    Answer report(@PathVariable RatingId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        return Spoken.then("/activities", "feedback.reported", () -> feedback.report(id, reason, viewer));
    }

    @SignedIn
    @PostMapping("/ratings/{id}/appeal")
    Answer appeal(@PathVariable RatingId id, @RequestParam(defaultValue = "") String appeal, Viewer viewer) {
        return Spoken.then("/me", "feedback.appealed", () -> feedback.appeal(id, appeal, viewer));
    }

    private RatingPage page(ActivityId id, Form<RatingForm> form, Viewer viewer) {
        var activity = activities.find(id)
                .filter(known -> known.published())
                .orElseThrow(() -> new NotFound("feedback.no-activity"));
        return new RatingPage(id, activity.title(), form, feedback.ratingOf(id, viewer));
    }
}
