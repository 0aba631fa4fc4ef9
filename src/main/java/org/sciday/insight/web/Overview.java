package org.sciday.insight.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.documents.OfficialPaper;
import org.sciday.insight.Comparison;
import org.sciday.insight.Report;
import org.sciday.insight.Totals;
import org.springframework.stereotype.Component;

/** The sentences that tell a campaign's figures; one whose figure is nought is left out. */
@Component
class Overview {

    private final ReportWords words;

    Overview(ReportWords words) {
        this.words = words;
    }

    void write(OfficialPaper paper, Report report, Footnotes notes) {
        var totals = report.totals();
        var text = new StringBuilder(say(
                "overview-text", report.campaign().name(), totals.units(), totals.shown(), totals.sessions()));
        text.append(notes.mark("shown", "SHOWN", ""));
        text.append(say(
                "state-text",
                totals.ended(), notes.mark("ended", "ENDED", ""),
                totals.inReview(), notes.mark("in-review", "SUBMITTED", ""),
                totals.cancelled(), notes.mark("cancelled", "CANCELLED", "")));
        add(text, totals.booked(), say("booked-text", totals.booked()) + notes.markIf(totals.booked(), "booked", "BOOKED"));
        add(text, totals.attended(), say("attended-text", totals.attended()) + notes.markIf(totals.attended(), "attended", "ATTENDED"));
        add(text, totals.onlineViews(), say("views-text", totals.onlineViews()) + notes.markIf(totals.onlineViews(), "views", "VIEWS"));
        add(text, totals.ratings(), say("ratings-text", totals.ratings(), totals.averageStars()) + notes.markIf(totals.ratings(), "ratings", "RATED"));
        paper.paragraph(text.toString());
        var helpers = totals.scienceWorkers() + totals.volunteers();
        if (helpers > 0) {
            paper.paragraph(say("helpers-text", totals.scienceWorkers(), totals.volunteers())
                    + notes.mark("helpers", "SHOWN", "VOLUNTEERS"));
        }
        if (totals.news() > 0) {
            paper.paragraph(say("news-text", totals.news()) + notes.mark("news", "SHOWN", "NEWS"));
        }
    }

    /** One sentence of what is more and what is less than the year before. */
    String change(Totals now, Comparison before) {
        var then = before.totals();
        return say(
                "change-text",
                before.campaign().name(),
                changed(now.shown(), then.shown()),
                changed(now.sessions(), then.sessions()),
                changed(now.attended(), then.attended()));
    }

    List<List<String>> compared(Totals now, Totals then) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("units", now.units(), then.units()));
        rows.add(row("shown", now.shown(), then.shown()));
        rows.add(row("sessions", now.sessions(), then.sessions()));
        rows.add(row("booked", now.booked(), then.booked()));
        rows.add(row("attended", now.attended(), then.attended()));
        rows.add(row("views", now.onlineViews(), then.onlineViews()));
        rows.add(row("news", now.news(), then.news()));
        return rows;
    }

    private List<String> row(String key, long now, long then) {
        return List.of(words.of("insight." + key), String.valueOf(then), String.valueOf(now), percent(now, then));
    }

    private String changed(long now, long then) {
        if (then == 0 || now == then) {
            return say(now == then ? "same" : "new", now);
        }
        return say(now > then ? "more" : "less", percent(Math.abs(now - then), then, ""));
    }

    private static String percent(long now, long then) {
        return then == 0 ? "—" : percent(now - then, then, now > then ? "+" : "");
    }

    private static String percent(long part, long whole, String sign) {
        return sign + Math.round(1000.0 * part / whole) / 10.0 + "%";
    }

    private static void add(StringBuilder text, long figure, String sentence) {
        if (figure > 0) {
            text.append(sentence);
        }
    }

    private String say(String key, Object... arguments) {
        return words.of("insight.paper." + key, arguments);
    }
}
