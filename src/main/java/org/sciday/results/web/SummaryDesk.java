package org.sciday.results.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Component;

/** What the pages of both kinds of summaries do alike. */
@Component
class SummaryDesk {

    private final Summaries summaries;

    SummaryDesk(Summaries summaries) {
        this.summaries = summaries;
    }

    Html show(SummaryOf about, String path, String back, Viewer viewer) {
        return Html.of("results/summary", page(about, path, back, null, viewer));
    }

    Answer save(SummaryOf about, SummaryForm form, String path, String back, Viewer viewer) {
        return orAgain(about, form, path, back, viewer, () -> {
            summaries.save(about, form.body(), form.versionRead(), viewer);
            return Redirect.to(path).saying("results.summary-saved");
        });
    }

    Answer startAgain(SummaryOf about, SummaryForm form, String path, Viewer viewer) {
        summaries.startAgain(about, form.versionRead(), viewer);
        return Redirect.to(path).saying("results.summary-drafted");
    }

    Answer handIn(SummaryOf about, SummaryForm form, String path, String back, Viewer viewer) {
        return orAgain(about, form, path, back, viewer, () -> {
            var summary = summaries.handIn(about, form.body(), form.versionRead(), viewer);
            return summary.late()
                    ? Redirect.to(path).warning("results.summary-handed-in-late")
                    : Redirect.to(path).saying("results.summary-handed-in-done");
        });
    }

    private Answer orAgain(
            SummaryOf about, SummaryForm form, String path, String back, Viewer viewer, Supplier<Answer> work) {
        try {
            return work.get();
        } catch (InvalidInput problem) {
            return Html.invalid("results/summary", page(about, path, back, Form.of(form).with(problem), viewer));
        }
    }

    private SummaryPage page(
            SummaryOf about, String path, String back, @Nullable Form<SummaryForm> form, Viewer viewer) {
        var sheet = summaries.see(about, viewer);
        var typed = form == null
                ? Form.of(new SummaryForm(sheet.text(), sheet.summary().version()))
                : form;
        var draft = sheet.isDrafted() ? null : summaries.draft(about, viewer);
        return new SummaryPage(sheet, typed, path, back, sheet.text().equals(draft) ? null : draft);
    }
}
