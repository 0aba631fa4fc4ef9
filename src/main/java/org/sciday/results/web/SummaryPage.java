package org.sciday.results.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.results.Counted;
import org.sciday.results.PaperSheet;
import org.sciday.results.Result;
import org.sciday.results.Stage;
import org.sciday.results.SummarySheet;
import org.sciday.shared.web.Form;

/**
 * A summary being written or read.
 *
 * @param draft what the figures say now, when it differs from what was written
 * @param result an activity's numbers; null for a unit's
 * @param scan what is asked back with a stamp; null where nothing is
 */
public record SummaryPage(
        SummarySheet sheet,
        Form<SummaryForm> form,
        SummaryAddress at,
        @Nullable String draft,
        @Nullable Result result,
        @Nullable PaperSheet scan,
        Typing typing) {

    public boolean ofUnit() {
        return at.isOfUnit();
    }

    public String scanPath() {
        return new PaperPage(Objects.requireNonNull(scan), Form.of(new PaperForm(null))).path();
    }

    public boolean isHere(Stage stage) {
        return stage.equals(sheet.stage());
    }

    /** What stands in the field of a number: as typed when the form came back. */
    public FigureRow typed(Counted line) {
        var row = form.value().row(line.figure().ordinal());
        return row == null ? FigureRow.of(line) : row;
    }
}
