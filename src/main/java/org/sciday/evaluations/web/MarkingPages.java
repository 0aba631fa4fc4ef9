package org.sciday.evaluations.web;

import java.util.Objects;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Marking;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An expert's own pages: what to mark, and the sheet of one unit. */
@Controller
class MarkingPages {

    static final String LIST = "/me/evaluations";
    private static final String UNIT = LIST + "/{id}/units/{unit}";

    private final Marking marking;

    MarkingPages(Marking marking) {
        this.marking = marking;
    }

    @SignedIn
    @GetMapping(LIST)
    Html list(Viewer viewer) {
        return Html.of("evaluations/tasks", new TaskListPage(marking.tasksOf(viewer)));
    }

    @SignedIn
    @GetMapping(LIST + "/{id}")
    Html task(@PathVariable EvaluationId id, Viewer viewer) {
        return Html.of("evaluations/task", marking.task(id, viewer));
    }

    @SignedIn
    @GetMapping(UNIT)
    Html sheet(@PathVariable EvaluationId id, @PathVariable UnitId unit, Viewer viewer) {
        var sheet = marking.sheet(id, unit, viewer);
        return Html.of("evaluations/sheet", new SheetPage(sheet, Form.of(MarkForm.of(sheet))));
    }

    @SignedIn
    @PostMapping(UNIT)
    Answer mark(@PathVariable EvaluationId id, @PathVariable UnitId unit, @ModelAttribute MarkForm form, BindingResult result, Viewer viewer) {
        var sheet = marking.sheet(id, unit, viewer);
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("evaluations/sheet", new SheetPage(sheet, filled));
        }
        try {
            marking.mark(id, unit, form.toMarks(sheet.indicators()), viewer);
            return Redirect.to(LIST + "/" + id).saying("evaluations.said.marked");
        } catch (InvalidInput problem) {
            return Html.invalid("evaluations/sheet", new SheetPage(sheet, filled.with(problem)));
        }
    }

    @SignedIn
    @PostMapping(UNIT + "/relation")
    Answer standBack(@PathVariable EvaluationId id, @PathVariable UnitId unit, @ModelAttribute MarkForm form, BindingResult result, Viewer viewer) {
        try {
            marking.standBack(id, unit, Objects.requireNonNullElse(form.relation(), ""), viewer);
            return Redirect.to(LIST + "/" + id).saying("evaluations.said.stood-back");
        } catch (InvalidInput problem) {
            var sheet = marking.sheet(id, unit, viewer);
            return Html.invalid("evaluations/sheet", new SheetPage(sheet, Form.of(MarkForm.of(sheet)).with(problem)));
        }
    }
}
