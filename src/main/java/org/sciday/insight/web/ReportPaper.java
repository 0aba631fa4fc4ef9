package org.sciday.insight.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.BarChart;
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
    private static final String NUMERALS = "一二三四五六七八";
    private static final int BARS = 12;

    private final Reports reports;
    private final Obligations obligations;
    private final ReportWords words;
    private final Overview overview;
    private final Clock clock;

    ReportPaper(Reports reports, Obligations obligations, ReportWords words, Overview overview, Clock clock) {
        this.reports = reports;
        this.obligations = obligations;
        this.words = words;
        this.overview = overview;
        this.clock = clock;
    }

    String titleOf(Report report) {
        return say("title", report.campaign().name());
    }

    String briefTitleOf(Report report) {
        return say("brief-title", report.campaign().name());
    }

    /** All of it. */
    OfficialPaper full(Report report, Viewer viewer) {
        var before = reports.yearBefore(report.campaign().id(), viewer);
        var paper = new OfficialPaper().title(titleOf(report));
        var chapter = new Chapters(paper);
        chapter.begin("overview");
        var notes = new Footnotes(words, new ReportPage(report), true);
        overview.write(paper, report, notes);
        before.ifPresent(last -> compare(chapter, report, last));
        divide(chapter, "by-action", report.by(Dimension.ACTION));
        divide(chapter, "by-region", report.by(Dimension.REGION));
        divide(chapter, "by-kind", report.by(Dimension.KIND));
        highlights(chapter, reports.highlights(report.campaign().id(), viewer));
        problems(chapter, report, viewer);
        attachments(chapter);
        paper.footnotes(notes.lines());
        return signed(paper, report);
    }

    private void attachments(Chapters chapter) {
        chapter.begin("attachments");
        var number = 1;
        for (var sheet : List.of("activities", "units", "counts")) {
            chapter.paper.paragraph(number++ + ". " + words.of("insight.sheet." + sheet));
        }
    }

    /** One page for those who lead: the figures, the change, where, and what is open. */
    OfficialPaper brief(Report report, Viewer viewer) {
        var paper = new OfficialPaper().title(briefTitleOf(report));
        var notes = new Footnotes(words, new ReportPage(report), false);
        overview.write(paper, report, notes);
        reports.yearBefore(report.campaign().id(), viewer)
                .ifPresent(last -> paper.paragraph(overview.change(report.totals(), last)));
        chart(report.by(Dimension.REGION), 8).ifPresent(bars -> paper.picture(bars, say("by-region"), 120));
        var late = obligations.standings(report.campaign().id(), StandingFilter.NONE, 1, viewer);
        if (late.count(State.LATE) > 0) {
            paper.paragraph(say("units-late", late.all(), late.count(State.LATE)));
        }
        paper.footnotes(notes.lines());
        return signed(paper, report);
    }

    private OfficialPaper signed(OfficialPaper paper, Report report) {
        return paper.signature(report.unitName(), DATES.fullDay(Festival.dateOf(clock.instant())));
    }

    private void compare(Chapters chapter, Report report, Comparison before) {
        chapter.begin("compared");
        chapter.paper.paragraph(overview.change(report.totals(), before));
        var rows = overview.compared(report.totals(), before.totals());
        chapter.paper.table(
                List.of(say("figure"), before.campaign().name(), report.campaign().name(), say("change")),
                rows,
                List.of(3, 3, 3, 2));
    }

    private void divide(Chapters chapter, String key, List<Share> shares) {
        chapter.begin(key);
        if (shares.isEmpty()) {
            chapter.paper.paragraph(say("nothing"));
            return;
        }
        chart(shares, BARS).ifPresent(bars -> chapter.paper.picture(bars, say(key + "-chart"), 150));
        var header = List.of(say(key + "-column"), column("activities"), column("sessions"), column("attended"));
        chapter.paper.table(header, shares.stream().map(this::cells).toList(), List.of(4, 2, 2, 2));
    }

    /** In the order of the table; what is beyond the number of bars is in the table alone. */
    private Optional<byte[]> chart(List<Share> shares, int most) {
        var bars = shares.stream()
                .limit(most)
                .map(share -> BarChart.Bar.of(words.nameOf(share), share.activities()))
                .toList();
        return bars.size() < 2 ? Optional.empty() : Optional.of(BarChart.of(bars));
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
        }
        best.forEach(one -> chapter.paper.paragraph(say(
                "highlight",
                one.startsAt() == null ? "" : DATES.day(Festival.dateOf(one.startsAt())),
                one.unit(),
                one.title(),
                one.attended() == null ? 0 : one.attended())));
    }

    private void problems(Chapters chapter, Report report, Viewer viewer) {
        chapter.begin("problems");
        var totals = report.totals();
        var standings = obligations.standings(report.campaign().id(), StandingFilter.NONE, 1, viewer);
        var lacking = totals.ended() - totals.summaries();
        var found = new ArrayList<@Nullable String>();
        found.add(standings.count(State.LATE) == 0 ? null : say("units-late", standings.all(), standings.count(State.LATE)));
        found.add(lacking <= 0 ? null : say("summaries-lacking", lacking));
        found.add(totals.lateSummaries() == 0 ? null : say("summaries-late", totals.lateSummaries()));
        var told = found.stream().flatMap(Stream::ofNullable).toList();
        (told.isEmpty() ? List.of(say("no-problems")) : told).forEach(chapter.paper::paragraph);
    }

    /** Numbers the headings. */
    private final class Chapters {

        private final OfficialPaper paper;
        private int begun;

        Chapters(OfficialPaper paper) {
            this.paper = paper;
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
