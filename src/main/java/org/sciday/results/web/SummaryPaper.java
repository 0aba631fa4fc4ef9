package org.sciday.results.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sciday.activities.ActivityId;
import org.sciday.documents.NamedPaper;
import org.sciday.documents.OfficialPaper;
import org.sciday.documents.OfficialWords;
import org.sciday.files.PictureWidth;
import org.sciday.files.Pictures;
import org.sciday.results.NewsLink;
import org.sciday.results.Result;
import org.sciday.results.Results;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.results.SummarySheet;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DateText;
import org.springframework.stereotype.Component;

/** Summaries as official documents. */
@Component
class SummaryPaper {

    private final Summaries summaries;
    private final Results results;
    private final Pictures pictures;
    private final OfficialWords words;
    private final Clock clock;

    SummaryPaper(Summaries summaries, Results results, Pictures pictures, OfficialWords words, Clock clock) {
        this.summaries = summaries;
        this.results = results;
        this.pictures = pictures;
        this.words = words;
        this.clock = clock;
    }

    NamedPaper ofActivity(ActivityId activity, Viewer viewer) {
        var sheet = summaries.see(new SummaryOf.OneActivity(activity), viewer);
        var title = word("activity-title", sheet.title());
        var paper = begin(title, sheet);
        evidence(paper, results.see(activity, viewer), viewer, sheet.title());
        return new NamedPaper(title, sign(paper, sheet));
    }

    NamedPaper ofUnit(SummaryOf.WholeUnit about, Viewer viewer) {
        var sheet = summaries.see(about, viewer);
        var stage = sheet.stage();
        var kind = stage != null && stage.interim() ? "unit-title-interim" : "unit-title";
        var title = word(kind, sheet.unitName(), sheet.title());
        return new NamedPaper(title, sign(begin(title, sheet), sheet));
    }

    private static OfficialPaper begin(String title, SummarySheet sheet) {
        var paper = new OfficialPaper().title(title);
        sheet.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paper::paragraph);
        return paper;
    }

    private void evidence(OfficialPaper paper, Result result, Viewer viewer, String title) {
        if (!result.news().isEmpty()) {
            paper.heading(1, word("news"));
            paper.table(
                    List.of(word("news-title"), word("news-medium"), word("news-url")),
                    result.news().stream().map(SummaryPaper::cells).toList(),
                    List.of(3, 2, 4));
        }
        var number = 1;
        for (var id : result.pictures()) {
            var file = pictures.show(viewer, id, PictureWidth.LARGE);
            if (file.isPresent()) {
                paper.picture(file.get().content(), word("picture", title, number++), 130);
            }
        }
    }

    private static List<String> cells(NewsLink link) {
        return List.of(link.title(), link.medium(), link.url());
    }

    private OfficialPaper sign(OfficialPaper paper, SummarySheet sheet) {
        var at = sheet.summary().handedInAt();
        var day = new DateText(Locale.SIMPLIFIED_CHINESE).fullDay(Festival.dateOf(at == null ? clock.instant() : at));
        return paper.signature(sheet.unitName(), day);
    }

    private String word(String key, Object... arguments) {
        return words.of("results.paper." + key, arguments);
    }
}
