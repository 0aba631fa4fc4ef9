package org.sciday.recommendations.web;

import java.util.Objects;
import org.sciday.recommendations.Ranking;
import org.sciday.recommendations.RoundId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the level above decides about a list. */
@Controller
class DecisionPages {

    private final Ranking ranking;
    private final ListPages pages;

    DecisionPages(Ranking ranking, ListPages pages) {
        this.ranking = ranking;
        this.pages = pages;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(ListPages.PAGE + "/acceptance")
    Answer accept(@PathVariable RoundId round, @PathVariable UnitId unit, Viewer viewer) {
        try {
            ranking.accept(round, unit, viewer);
            return Redirect.to("/desk/recommendations/" + round).saying("recommendations.said.accepted");
        } catch (RuleBroken problem) {
            return Redirect.to(ListPages.path(round, unit)).warning(problem);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(ListPages.PAGE + "/return")
    Answer sendBack(@PathVariable RoundId round, @PathVariable UnitId unit, @ModelAttribute RemarkForm form, BindingResult result, Viewer viewer) {
        try {
            ranking.sendBack(round, unit, Objects.requireNonNullElse(form.remark(), ""), viewer);
            return Redirect.to("/desk/recommendations/" + round).saying("recommendations.said.sent-back");
        } catch (InvalidInput problem) {
            return pages.invalid(round, unit, Form.of(form), problem, viewer);
        } catch (RuleBroken problem) {
            return Redirect.to(ListPages.path(round, unit)).warning(problem);
        }
    }
}
