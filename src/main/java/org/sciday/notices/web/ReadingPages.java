package org.sciday.notices.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
import org.sciday.shared.Permission;
import org.sciday.shared.Problem;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a notice is read, and the decisions that are taken there. */
@Controller
class ReadingPages {

    private static final String PAGE = "/desk/notices/{id}/reading";

    private final Notices notices;
    private final Readings readings;
    private final ReadingDesk desk;

    ReadingPages(Notices notices, Readings readings, ReadingDesk desk) {
        this.notices = notices;
        this.readings = readings;
        this.desk = desk;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE)
    Answer show(@PathVariable NoticeId id, Viewer viewer) {
        return Html.of("notices/reading", desk.lay(id, null, null, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/decisions")
    Answer decide(@PathVariable NoticeId id, @ModelAttribute DecisionForm form, Viewer by) {
        notices.seeToManage(id, by);
        try {
            var about = take(id, form, by);
            return Redirect.to("/desk/notices/" + id + "/reading" + (about == null ? "" : "#v-" + about));
        } catch (Conflict | RuleBroken problem) {
            return again(id, problem, by);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/parent")
    Answer hang(@PathVariable NoticeId id, @RequestParam(required = false) @Nullable CampaignId parent, Viewer by) {
        readings.hangBelow(id, parent, by);
        return Redirect.to("/desk/notices/" + id + "/reading");
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/campaign")
    Answer open(@PathVariable NoticeId id, Viewer by) {
        try {
            var campaign = readings.openDraft(id, by);
            return Redirect.to("/desk/campaigns/" + campaign).saying("notices.read.drafted");
        } catch (RuleBroken problem) {
            return again(id, problem, by);
        }
    }

    /** The value that the page goes on with, if it was about one. */
    private @Nullable Integer take(NoticeId id, DecisionForm form, Viewer by) {
        if (form.accept() != null) {
            readings.accept(id, List.of(form.accept()), form.seen(), by);
        } else if (form.reject() != null) {
            readings.reject(id, List.of(form.reject()), form.seen(), by);
        } else if (form.reopen() != null) {
            readings.reopen(id, List.of(form.reopen()), form.seen(), by);
        } else {
            takeStep(id, form, by);
        }
        return form.accept() != null ? form.accept() : form.reject() != null ? form.reject() : form.reopen();
    }

    private void takeStep(NoticeId id, DecisionForm form, Viewer by) {
        switch (Objects.requireNonNullElse(form.step(), "")) {
            case "safe" -> readings.acceptSafe(id, by);
            case "undo" -> readings.undo(id, form.seen(), by);
            case "accept" -> readings.accept(id, form.all(), form.seen(), by);
            case "reject" -> readings.reject(id, form.all(), form.seen(), by);
            default -> throw new RuleBroken("shared.bad-request");
        }
    }

    private Html again(NoticeId id, Problem problem, Viewer by) {
        var trouble = new FieldError("", problem.code(), problem.arguments());
        return new Html("notices/reading", desk.lay(id, null, trouble, by), problem.status());
    }
}
