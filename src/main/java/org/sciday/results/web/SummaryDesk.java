package org.sciday.results.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.results.HalfTexts;
import org.sciday.results.HandedPapers;
import org.sciday.results.PaperSheet;
import org.sciday.results.Results;
import org.sciday.results.Stage;
import org.sciday.results.StageId;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.results.SummarySheet;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.UnitId;
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
    private final Results results;
    private final HandedPapers papers;
    private final HalfTexts texts;

    SummaryDesk(Summaries summaries, Results results, HandedPapers papers, HalfTexts texts) {
        this.summaries = summaries;
        this.results = results;
        this.papers = papers;
        this.texts = texts;
    }

    /** Null when nothing is asked. */
    @Nullable
    StageId nextStage(CampaignId campaign, UnitId unit, Viewer viewer) {
        var stages = summaries.see(new SummaryOf.WholeUnit(campaign, unit), viewer).stages();
        return stages.stream()
                .filter(stage -> !stage.isHandedIn())
                .findFirst()
                .or(() -> stages.stream().filter(Stage::last).findFirst())
                .orElse(stages.getLast())
                .id();
    }

    Html show(SummaryOf about, SummaryAddress at, Viewer viewer) {
        return Html.of("results/summary", page(about, at, null, viewer));
    }

    Answer save(SummaryOf about, SummaryForm form, SummaryAddress at, Viewer viewer) {
        return orAgain(about, form, at, viewer, () -> {
            summaries.save(about, form.body(), form.told(), form.versionRead(), viewer);
            return Redirect.to(at.page()).saying("results.summary-saved");
        });
    }

    Answer startAgain(SummaryOf about, SummaryForm form, SummaryAddress at, Viewer viewer) {
        summaries.startAgain(about, form.versionRead(), viewer);
        texts.forget(at.page(), viewer);
        return Redirect.to(at.page()).saying("results.summary-drafted");
    }

    Answer handIn(SummaryOf about, SummaryForm form, SummaryAddress at, Viewer viewer) {
        return orAgain(about, form, at, viewer, () -> {
            var summary = summaries.handIn(about, form.body(), form.told(), form.versionRead(), viewer);
            return summary.late()
                    ? Redirect.to(at.page()).warning("results.summary-handed-in-late")
                    : Redirect.to(at.page()).saying("results.summary-handed-in-done");
        });
    }

    private Answer orAgain(SummaryOf about, SummaryForm form, SummaryAddress at, Viewer viewer, Supplier<Answer> work) {
        try {
            var answer = work.get();
            texts.forget(at.page(), viewer);
            return answer;
        } catch (InvalidInput problem) {
            return Html.invalid("results/summary", page(about, at, Form.of(form).with(problem), viewer));
        }
    }

    private SummaryPage page(
            SummaryOf about, SummaryAddress at, @Nullable Form<SummaryForm> form, Viewer viewer) {
        var sheet = summaries.see(about, viewer);
        var typed = form == null ? Form.of(SummaryForm.of(sheet)) : form;
        var draft = sheet.isDrafted() ? null : summaries.draft(about, viewer);
        var result = about instanceof SummaryOf.OneActivity one ? results.see(one.activity(), viewer) : null;
        var typing = new Typing(at.page(), texts.find(at.page(), viewer).orElse(null));
        return new SummaryPage(sheet, typed, at, sheet.text().equals(draft) ? null : draft, result, scan(sheet, viewer), typing);
    }

    private @Nullable PaperSheet scan(SummarySheet sheet, Viewer viewer) {
        var stage = sheet.stage() == null ? null : sheet.stage().id();
        return stage == null
                ? null
                : papers.scanFor(sheet.campaign().id(), sheet.summary().unit(), stage, viewer).orElse(null);
    }
}
