package org.sciday.insight.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sciday.documents.NamedPaper;
import org.sciday.documents.OfficialPaper;
import org.sciday.insight.ActivityFigures;
import org.sciday.insight.Comparison;
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
import org.springframework.stereotype.Component;

/** The report as an official document. It says what is counted, and nothing that is not; each figure has a note that leads to its evidence. */
@Component
class ReportPaper {

    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int WIDE_MILLIMETRES = 150;
    private static final int BRIEF_MILLIMETRES = 70;

    private final Reports reports;
    private final Obligations obligations;
    private final ReportWords words;
    private final Overview overview;
    private final ReportCharts charts;
    private final Clock clock;

    ReportPaper(Reports reports, Obligations obligations, ReportWords words, Overview overview, ReportCharts charts, Clock clock) {
        this.reports = reports;
        this.obligations = obligations;
        this.words = words;
        this.overview = overview;
        this.charts = charts;
        this.clock = clock;
    }

    /** All of it. */
    NamedPaper full(Report report, Viewer viewer) {
        var title = say("title", report.campaign().name());
        var paper = new OfficialPaper().title(title);
        var chapter = new Chapters(paper, report, new Footnotes(words, new ReportPage(report), true));
        chapter.begin("overview");
        overview.write(paper, report, chapter.notes);
        reports.yearBefore(report.campaign().id(), viewer).ifPresent(last -> compare(chapter, last));
        divide(chapter, "by-action", Dimension.ACTION);
        divide(chapter, "by-kind", Dimension.KIND);
        divide(chapter, "by-audience", Dimension.AUDIENCE);
        divide(chapter, "by-region", Dimension.REGION);
        timeline(chapter);
        highlights(chapter, reports.highlights(report.campaign().id(), viewer));
        problems(chapter, viewer);
        attachments(chapter);
        return new NamedPaper(title, signed(paper, report).footnotes(chapter.notes.notes()));
    }

    private void attachments(Chapters chapter) {
        chapter.begin("attachments");
        var number = 1;
        for (var sheet : List.of("activities", "units", "counts")) {
            chapter.paper.paragraph(number++ + ". " + words.of("insight.sheet." + sheet));
        }
    }

    /** One page for those who lead: the figures, the change, where, and what is open. */
    NamedPaper brief(Report report, Viewer viewer) {
        var title = say("brief-title", report.campaign().name());
        var paper = new OfficialPaper().title(title);
        var notes = new Footnotes(words, new ReportPage(report), false);
        overview.write(paper, report, notes);
        reports.yearBefore(report.campaign().id(), viewer)
                .ifPresent(last -> paper.paragraph(overview.change(report.totals(), last)));
        charts.of(report, Dimension.REGION).ifPresent(map -> paper.picture(map, say("by-region-chart"), BRIEF_MILLIMETRES));
        var late = obligations.standings(report.campaign().id(), StandingFilter.NONE, 1, viewer);
        if (late.count(State.LATE) > 0) {
            paper.paragraph(say("units-late", late.all(), late.count(State.LATE)));
        }
        return new NamedPaper(title, signed(paper, report).footnotes(notes.notes()));
    }

    private OfficialPaper signed(OfficialPaper paper, Report report) {
        return paper.signature(report.unitName(), DATES.fullDay(Festival.dateOf(clock.instant())));
    }

    private void compare(Chapters chapter, Comparison before) {
        chapter.begin("compared");
        var totals = chapter.report.totals();
        var note = chapter.notes.cite("before", "/desk/reports/" + before.campaign().id());
        chapter.paper.lead(overview.change(totals, before) + note);
        chapter.paper.table(
                List.of(say("figure"), before.campaign().name(), chapter.report.campaign().name(), say("change")),
                overview.compared(totals, before.totals()),
                List.of(3, 3, 3, 2));
    }

    private void divide(Chapters chapter, String key, Dimension dimension) {
        chapter.begin(key);
        var shares = chapter.report.by(dimension);
        if (shares.isEmpty()) {
            chapter.paper.paragraph(say("nothing"));
            return;
        }
        chapter.paper.lead(say(key + "-text") + chapter.notes.mark(key, dimension));
        charts.of(chapter.report, dimension)
                .ifPresent(picture -> chapter.paper.picture(picture, say(key + "-chart"), WIDE_MILLIMETRES));
        var header = List.of(say(key + "-column"), column("activities"), column("sessions"), column("attended"));
        chapter.paper.table(header, shares.stream().map(this::cells).toList(), List.of(4, 2, 2, 2));
    }

    /** As a picture with the day that matters most; all days are in the workbook. */
    private void timeline(Chapters chapter) {
        chapter.begin("by-day");
        var days = chapter.report.by(Dimension.DAY);
        var fullest = days.stream().max(Comparator.comparingLong(Share::activities));
        if (fullest.isEmpty()) {
            chapter.paper.paragraph(say("nothing"));
            return;
        }
        var first = words.nameOf(days.getFirst());
        var last = words.nameOf(days.getLast());
        var most = fullest.get();
        chapter.paper.lead(say("by-day-text", first, last, words.nameOf(most), most.activities())
                + chapter.notes.mark("by-day", Dimension.DAY));
        charts.of(chapter.report, Dimension.DAY)
                .ifPresent(columns -> chapter.paper.picture(columns, say("by-day-chart"), WIDE_MILLIMETRES));
    }

    private List<String> cells(Share share) {
        return List.of(
                words.nameOf(share),
                String.valueOf(share.activities()),
                String.valueOf(share.sessions()),
                String.valueOf(share.attended()));
    }

    private void highlights(Chapters chapter, List<ActivityFigures> best) {
        chapter.begin("highlights");
        if (best.isEmpty()) {
            chapter.paper.paragraph(say("nothing"));
            return;
        }
        chapter.paper.lead(say("highlights-text") + chapter.notes.mark("highlights", "SHOWN", "ATTENDED"));
        best.forEach(one -> chapter.paper.paragraph(say(
                "highlight",
                one.startsAt() == null ? "" : DATES.day(Festival.dateOf(one.startsAt())),
                one.unit(),
                one.title(),
                one.attended() == null ? 0 : one.attended())));
    }

    private void problems(Chapters chapter, Viewer viewer) {
        chapter.begin("problems");
        var campaign = chapter.report.campaign().id();
        var totals = chapter.report.totals();
        var standings = obligations.standings(campaign, StandingFilter.NONE, 1, viewer);
        var lacking = totals.ended() - totals.summaries();
        var found = new ArrayList<String>();
        if (standings.count(State.LATE) > 0) {
            var note = chapter.notes.cite("units-late", "/desk/obligations/campaign/" + campaign + "?state=LATE");
            found.add(say("units-late", standings.all(), standings.count(State.LATE)) + note);
        }
        if (lacking > 0) {
            found.add(say("summaries-lacking", lacking) + chapter.notes.mark("summaries-lacking", "ENDED", ""));
        }
        if (totals.lateSummaries() > 0) {
            found.add(say("summaries-late", totals.lateSummaries()) + chapter.notes.mark("summaries-late", "SHOWN", "LATE"));
        }
        (found.isEmpty() ? List.of(say("no-problems")) : found).forEach(chapter.paper::paragraph);
    }

    /** Numbers the headings and the notes. */
    private final class Chapters {

        private final OfficialPaper paper;
        private final Report report;
        private final Footnotes notes;
        private int begun;

        Chapters(OfficialPaper paper, Report report, Footnotes notes) {
            this.paper = paper;
            this.report = report;
            this.notes = notes;
        }

        void begin(String key) {
            paper.heading(1, NUMERALS.charAt(begun++) + "、" + say(key));
        }
    }

    private String column(String key) {
        return words.of("insight.column." + key);
    }

    private String say(String key, Object... arguments) {
        return words.of("insight.paper." + key, arguments);
    }
}
