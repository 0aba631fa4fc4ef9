package org.sciday.feedback.web;

import org.sciday.feedback.Feedback;
import org.sciday.feedback.RatingId;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The moderator's desk and the unit's answers. */
@Controller
class ModerationPages {

    private final Feedback feedback;
    private final FeedbackQueries queries;

    ModerationPages(Feedback feedback, FeedbackQueries queries) {
        this.feedback = feedback;
        this.queries = queries;
    }

    @Can(Permission.FEEDBACK_MODERATE)
    @GetMapping("/desk/feedback")
    Answer list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer) {
        var rows = queries.toModerate(viewer.actingUnit(), all, Math.clamp(page, 1, 500));
        return Html.of("feedback/list", new ModerationPage(rows, all));
    }

    @Can(Permission.FEEDBACK_MODERATE)
    @PostMapping("/desk/feedback/{id}/showing")
    Answer show(@PathVariable RatingId id, Viewer viewer) {
        return Spoken.then("/desk/feedback", "feedback.shown", () -> feedback.show(id, viewer));
    }

    @Can(Permission.FEEDBACK_MODERATE)
    @PostMapping("/desk/feedback/{id}/hiding")
    Answer hide(@PathVariable RatingId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        return Spoken.then("/desk/feedback", "feedback.hidden", () -> feedback.hide(id, reason, viewer));
    }

    @Can(Permission.FEEDBACK_REPLY)
    @GetMapping("/desk/replies")
    Answer replies(@RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var rows = queries.aboutUnit(viewer.actingUnit(), Math.clamp(page, 1, 500));
        return Html.of("feedback/replies", new ModerationPage(rows, true));
    }

    @Can(Permission.FEEDBACK_REPLY)
    @PostMapping("/desk/replies/{id}")
    Answer reply(@PathVariable RatingId id, @RequestParam(defaultValue = "") String text, Viewer viewer) {
        return Spoken.then("/desk/replies", "feedback.replied", () -> feedback.reply(id, text, viewer));
    }
}
