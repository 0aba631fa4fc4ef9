package org.sciday.recommendations.web;

import java.util.Objects;
import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.EntryId;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.NoticeObjectionId;
import org.sciday.recommendations.PublicNotices;
import org.sciday.recommendations.RoundId;
import org.sciday.recommendations.Rounds;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From the accepted lists to the commendation: public notice, objections, certificates. */
@Controller
class CommendationPages {

    private static final String PAGE = "/desk/recommendations/{round}";

    private final PublicNotices notices;
    private final Commendation commendation;
    private final Rounds rounds;
    private final Lists lists;

    CommendationPages(PublicNotices notices, Commendation commendation, Rounds rounds, Lists lists) {
        this.notices = notices;
        this.commendation = commendation;
        this.rounds = rounds;
        this.lists = lists;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/publication")
    Answer show(@PathVariable RoundId round, Viewer viewer) {
        try {
            notices.show(round, viewer);
            return Redirect.to(path(round)).saying("recommendations.said.shown");
        } catch (RuleBroken problem) {
            return Redirect.to(path(round)).warning(problem);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE + "/objections")
    Html objections(@PathVariable RoundId round, Viewer viewer) {
        var seen = rounds.see(round, viewer);
        return Html.of("recommendations/objections", new NoticeObjectionsPage(seen, commendation.objections(round, viewer)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/recommendations/objections/{objection}")
    Answer answer(@PathVariable NoticeObjectionId objection, @ModelAttribute AnswerForm form, BindingResult result, Viewer viewer) {
        try {
            var upheld = Boolean.TRUE.equals(form.upheld());
            var round = commendation.answer(objection, upheld, Objects.requireNonNullElse(form.answer(), ""), viewer);
            return Redirect.to(path(round) + "/objections").saying("recommendations.said.answered");
        } catch (InvalidInput problem) {
            var round = commendation.roundOf(objection, viewer);
            return Redirect.to(path(round) + "/objections").warning("recommendations.answer-needed");
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/decision")
    Answer decide(@PathVariable RoundId round, Viewer viewer) {
        try {
            commendation.decide(round, viewer);
            return Redirect.to(path(round)).saying("recommendations.said.decided");
        } catch (RuleBroken problem) {
            return Redirect.to(path(round)).warning(problem);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/recommendations/entries/{entry}/withdrawal")
    Answer withdraw(@PathVariable EntryId entry, @ModelAttribute RemarkForm form, BindingResult result, Viewer viewer) {
        var list = lists.listOf(entry, viewer);
        var back = path(list.round()) + "#certificates";
        try {
            commendation.withdraw(entry, Objects.requireNonNullElse(form.remark(), ""), viewer);
            return Redirect.to(back).saying("recommendations.said.withdrawn");
        } catch (InvalidInput problem) {
            return Redirect.to(back).warning("recommendations.withdrawal-reason");
        } catch (RuleBroken problem) {
            return Redirect.to(back).warning(problem);
        }
    }

    private static String path(RoundId round) {
        return "/desk/recommendations/" + round;
    }
}
