package org.sciday.evaluations.web;

import org.sciday.evaluations.Sheet;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.shared.web.Form;

/** Where an expert marks one unit. */
public record SheetPage(Sheet sheet, Form<MarkForm> form) {

    public String path() {
        return "/me/evaluations/" + sheet.task().evaluation() + "/units/" + sheet.part().unit();
    }

    public String back() {
        return "/me/evaluations/" + sheet.task().evaluation();
    }

    public String figure(Evidence evidence) {
        return FormulaText.plain(sheet.figures().of(evidence));
    }

    /** Will anything come of what is typed? */
    public boolean mayMark() {
        return sheet.task().open() && sheet.part().conflict() == null;
    }
}
