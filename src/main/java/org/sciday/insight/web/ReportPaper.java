package org.sciday.insight.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sciday.documents.WordDocument;
import org.sciday.insight.ActivityFigures;
import org.sciday.insight.Dimension;
import org.sciday.insight.Report;
import org.sciday.insight.Reports;
import org.sciday.insight.Share;
import org.sciday.obligations.Obligation.State;
import org.sciday.obligations.Obligations;
import org.sciday.obligations.StandingFilter;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DateText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The report as a Word document in the official layout. It says what is counted, and nothing that is not. */
@Component
class ReportPaper {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);
    private static final String NUMERALS = "一二三四五六七";

    private final Reports reports;
    private final Obligations obligations;
    private final ReportWords words;
    private final Clock clock;

    ReportPaper(Reports reports, Obligations obligations, ReportWords words, Clock clock) {
        this.reports = reports;
        this.obligations = obligations;
        this.words = words;
        this.clock = clock;
    }

    ResponseEntity<byte[]> of(Report report, Viewer viewer) {
        var title = say("title", report.campaign().name());
        var paper = WordDocument.official().title(title);
        overview(paper, report);
        table(paper, 1, "by-action", report.by(Dimension.ACTION));
        table(paper, 2, "by-region", report.by(Dimension.REGION));
        table(paper, 3, "by-kind", report.by(Dimension.KIND));
        highlights(paper, reports.highlights(report.campaign().id(), viewer));
        problems(paper, report, viewer);
        attachments(paper);
        paper.signature(report.unitName(), DATES.fullDay(Festival.dateOf(clock.instant())));
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ReportWords.attachment(title + ".docx"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paper.toBytes());
    }

    private void overview(WordDocument paper, Report report) {
        var totals = report.totals();
        heading(paper, 0, "overview");
        var text = new StringBuilder(
                say("overview-text", report.campaign().name(), totals.units(), totals.shown(), totals.sessions()));
        text.append(say("state-text", totals.ended(), totals.inReview(), totals.cancelled()));
        if (totals.booked() > 0) {
            text.append(say("booked-text", totals.booked()));
        }
        if (totals.attended() > 0) {
            text.append(say("attended-text", totals.attended()));
        }
        if (totals.onlineViews() > 0) {
            text.append(say("views-text", totals.onlineViews()));
        }
        if (totals.ratings() > 0) {
            text.append(say("ratings-text", totals.ratings(), totals.averageStars()));
        }
        paper.paragraph(text.toString());
        if (totals.scienceWorkers() + totals.volunteers() > 0) {
            paper.paragraph(say("helpers-text", totals.scienceWorkers(), totals.volunteers()));
        }
        if (totals.news() > 0) {
            paper.paragraph(say("news-text", totals.news()));
        }
    }

    private void table(WordDocument paper, int number, String key, List<Share> shares) {
        heading(paper, number, key);
        if (shares.isEmpty()) {
            paper.paragraph(say("nothing"));
            return;
        }
        var header = List.of(say(key + "-column"), column("activities"), column("sessions"), column("attended"));
        paper.table(header, shares.stream().map(this::cells).toList(), List.of(4, 2, 2, 2));
    }

    private List<String> cells(Share share) {
        return List.of(
                words.nameOf(share),
                String.valueOf(share.activities()),
                String.valueOf(share.sessions()),
                String.valueOf(share.attended()));
    }

    private void highlights(WordDocument paper, List<ActivityFigures> best) {
        heading(paper, 4, "highlights");
        if (best.isEmpty()) {
            paper.paragraph(say("nothing"));
        }
        best.forEach(one -> paper.paragraph(say(
                "highlight",
                one.startsAt() == null ? "" : DATES.day(Festival.dateOf(one.startsAt())),
                one.unit(),
                one.title(),
                one.attended() == null ? 0 : one.attended())));
    }

    private void problems(WordDocument paper, Report report, Viewer viewer) {
        heading(paper, 5, "problems");
        var totals = report.totals();
        var standings = obligations.standings(report.campaign().id(), StandingFilter.NONE, 1, viewer);
        var lacking = totals.ended() - totals.summaries();
        var any = false;
        if (standings.count(State.LATE) > 0) {
            paper.paragraph(say("units-late", standings.all(), standings.count(State.LATE)));
            any = true;
        }
        if (lacking > 0) {
            paper.paragraph(say("summaries-lacking", lacking));
            any = true;
        }
        if (totals.lateSummaries() > 0) {
            paper.paragraph(say("summaries-late", totals.lateSummaries()));
            any = true;
        }
        if (!any) {
            paper.paragraph(say("no-problems"));
        }
    }

    private void attachments(WordDocument paper) {
        heading(paper, 6, "attachments");
        var number = 1;
        for (var sheet : List.of("activities", "units", "counts")) {
            paper.paragraph(number++ + ". " + words.of("insight.sheet." + sheet));
        }
    }

    private void heading(WordDocument paper, int number, String key) {
        paper.heading(1, NUMERALS.charAt(number) + "、" + say(key));
    }

    private String column(String key) {
        return words.of("insight.column." + key);
    }

    private String say(String key, Object... arguments) {
        return words.of("insight.paper." + key, arguments);
    }
}
