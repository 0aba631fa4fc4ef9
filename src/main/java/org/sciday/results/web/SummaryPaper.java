package org.sciday.results.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sciday.activities.ActivityId;
import org.sciday.documents.WordDocument;
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
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Summaries as Word documents. They are papers of the office, hence Chinese for every reader. */
@Component
class SummaryPaper {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Summaries summaries;
    private final Results results;
    private final Pictures pictures;
    private final MessageSource words;
    private final Clock clock;

    SummaryPaper(Summaries summaries, Results results, Pictures pictures, MessageSource words, Clock clock) {
        this.summaries = summaries;
        this.results = results;
        this.pictures = pictures;
        this.words = words;
        this.clock = clock;
    }

    ResponseEntity<byte[]> ofActivity(ActivityId activity, Viewer viewer) {
        var sheet = summaries.see(new SummaryOf.OneActivity(activity), viewer);
        var title = word("activity-title", sheet.title());
        var paper = begin(title, sheet);
        evidence(paper, results.see(activity, viewer), viewer, sheet.title());
        return answer(title, sign(paper, sheet));
    }

    ResponseEntity<byte[]> ofUnit(SummaryOf.WholeUnit about, Viewer viewer) {
        var sheet = summaries.see(about, viewer);
        var stage = sheet.stage();
        var kind = stage != null && stage.interim() ? "unit-title-interim" : "unit-title";
        var title = word(kind, sheet.unitName(), sheet.title());
        return answer(title, sign(begin(title, sheet), sheet));
    }

    private static WordDocument begin(String title, SummarySheet sheet) {
        var paper = WordDocument.official().title(title);
        sheet.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paper::paragraph);
        return paper;
    }

    private void evidence(WordDocument paper, Result result, Viewer viewer, String title) {
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

    private byte[] sign(WordDocument paper, SummarySheet sheet) {
        var at = sheet.summary().handedInAt();
        var day = new DateText(Locale.SIMPLIFIED_CHINESE).fullDay(Festival.dateOf(at == null ? clock.instant() : at));
        return paper.signature(sheet.unitName(), day).toBytes();
    }

    private static ResponseEntity<byte[]> answer(String title, byte[] content) {
        var name = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip() + ".docx";
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private String word(String key, Object... arguments) {
        var full = "results.paper." + key;
        return Objects.requireNonNullElse(
                words.getMessage(full, arguments, full, Locale.SIMPLIFIED_CHINESE), full);
    }
}
