package org.sciday.recommendations.web;

import java.util.Objects;
import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.EntryId;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.Ranking;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One entry: moved, given its reason, taken off; and its place in the order of the level above. */
@Controller
class EntryPages {

    private static final String PAGE = "/desk/recommendations/entries/{entry}";

    private final Lists lists;
    private final Ranking ranking;
    private final Commendation commendation;

    EntryPages(Lists lists, Ranking ranking, Commendation commendation) {
        this.lists = lists;
        this.ranking = ranking;
        this.commendation = commendation;
    }

    /** The way back leads to the entry, so that the keyboard goes on where it was. */
    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/moves")
    Answer move(@PathVariable EntryId entry, @ModelAttribute EntryForm form, BindingResult result, Viewer viewer) {
        var back = listPath(entry, viewer);
        lists.move(entry, form.step() != Ranking.Step.DOWN, viewer);
        return Redirect.to(back + "#e-" + entry);
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/reason")
    Answer reason(@PathVariable EntryId entry, @ModelAttribute EntryForm form, BindingResult result, Viewer viewer) {
        var back = listPath(entry, viewer);
        try {
            lists.reason(entry, Objects.requireNonNullElse(form.reason(), ""), viewer);
            return Redirect.to(back + "#e-" + entry).saying("recommendations.said.reason");
        } catch (RuleBroken problem) {
            return Redirect.to(back + "#e-" + entry).warning("recommendations.reason-too-long");
        }
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/removal")
    Answer remove(@PathVariable EntryId entry, Viewer viewer) {
        var back = listPath(entry, viewer);
        lists.remove(entry, viewer);
        return Redirect.to(back).saying("recommendations.said.removed");
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/rank")
    Answer rank(@PathVariable EntryId entry, @ModelAttribute EntryForm form, BindingResult result, Viewer viewer) {
        var moved = ranking.rank(entry, Objects.requireNonNullElse(form.step(), Ranking.Step.UP), viewer);
        return Redirect.to("/desk/recommendations/" + ranking.roundOf(moved) + "#e-" + entry);
    }

    /** While the public notice runs: the consequence of an objection. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/taking-off")
    Answer takeOff(@PathVariable EntryId entry, Viewer viewer) {
        var round = commendation.takeOff(entry, viewer);
        return Redirect.to("/desk/recommendations/" + round).saying("recommendations.said.taken-off");
    }

    private String listPath(EntryId entry, Viewer viewer) {
        var list = lists.listOf(entry, viewer);
        return ListPages.path(list.round(), list.unit());
    }
}
