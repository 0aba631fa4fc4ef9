package org.sciday.results.web;

import java.time.Instant;
import org.sciday.results.HandedPaper;
import org.sciday.results.PaperSheet;
import org.sciday.results.StageId;
import org.sciday.shared.web.Form;

/** What is asked of a unit on paper. */
public record PaperPage(PaperSheet sheet, Form<PaperForm> form) {

    public String path() {
        return place() + "?asked=" + sheet.asked().id();
    }

    public String of(HandedPaper paper) {
        return place() + "/" + paper.id();
    }

    private String place() {
        return "/desk/papers/" + sheet.campaign().id() + "/" + sheet.unit();
    }

    /** The summary that is printed and stamped. */
    public String summary() {
        return summaryAddress().page();
    }

    public String summaryPdf() {
        return summaryAddress().to("/summary.pdf");
    }

    private SummaryAddress summaryAddress() {
        return SummaryAddress.of(sheet.campaign().id(), sheet.unit(), new StageId(sheet.asked().id()));
    }

    /** The word of the vocabulary of states. */
    public String stateCode(Instant now) {
        var due = sheet.asked().dueAt();
        if (sheet.isHandedIn()) {
            return sheet.first().late() ? "LATE_DONE" : "DONE";
        }
        return due != null && now.isAfter(due) ? "LATE" : "OWED";
    }
}
