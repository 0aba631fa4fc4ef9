package org.sciday.insight.web;

import java.util.List;
import java.util.Map;
import org.sciday.insight.Dimension;
import org.sciday.insight.Report;
import org.sciday.insight.ReportFilter;
import org.sciday.insight.Share;
import org.sciday.shared.web.Ui;

/** A campaign in figures; every figure leads to the activities behind it. */
public record ReportPage(Report report) {

    public String path() {
        return "/desk/reports/" + report.campaign().id();
    }

    public String evidence(String state, String with) {
        return path() + "/activities?" + ReportFilter.of(Map.of("state", state, "with", with)).query();
    }

    public String evidence(Share share) {
        return path() + "/activities?" + report.filterOf(share).query()
                + (share.dimension() == Dimension.STATE ? "" : "&state=SHOWN");
    }

    /** Of one that its code names, else as it is called. */
    public String nameOf(Share share, Ui ui) {
        return switch (share.dimension()) {
            case STATE -> ui.term("insight.state", share.code());
            case FORMAT -> ui.term("insight.format", share.code());
            case DAY -> ReportWords.day(share.code(), ui.dates());
            case ACTION, KIND, AUDIENCE, REGION -> share.name();
        };
    }

    /** How long the bar of the share is, of a hundred. */
    public long bar(Share share) {
        var most = shares(share.dimension()).stream().mapToLong(Share::activities).max().orElse(1);
        return Math.max(1, 100 * share.activities() / Math.max(1, most));
    }

    public List<Share> shares(Dimension dimension) {
        return report.by(dimension);
    }
}
