package org.sciday.results.web;

import org.sciday.activities.ActivityId;
import org.sciday.results.SummaryOf;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The summary of one activity. */
@Controller
class SummaryPages {

    private static final String PAGE = "/desk/results/{activity}/summary";

    private final SummaryDesk desk;
    private final SummaryPaper paper;

    SummaryPages(SummaryDesk desk, SummaryPaper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Html show(@PathVariable ActivityId activity, Viewer viewer) {
        return desk.show(of(activity), SummaryAddress.of(activity), viewer);
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE)
    Answer save(@PathVariable ActivityId activity, @ModelAttribute SummaryForm form, Viewer viewer) {
        return desk.save(of(activity), form, SummaryAddress.of(activity), viewer);
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/draft")
    Answer startAgain(@PathVariable ActivityId activity, @ModelAttribute SummaryForm form, Viewer viewer) {
        return desk.startAgain(of(activity), form, SummaryAddress.of(activity), viewer);
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/hand-in")
    Answer handIn(@PathVariable ActivityId activity, @ModelAttribute SummaryForm form, Viewer viewer) {
        return desk.handIn(of(activity), form, SummaryAddress.of(activity), viewer);
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + ".docx")
    ResponseEntity<byte[]> download(@PathVariable ActivityId activity, Viewer viewer) {
        return paper.ofActivity(activity, viewer).asWord();
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable ActivityId activity, Viewer viewer) {
        return paper.ofActivity(activity, viewer).asPdf();
    }

    private static SummaryOf of(ActivityId activity) {
        return new SummaryOf.OneActivity(activity);
    }
}
