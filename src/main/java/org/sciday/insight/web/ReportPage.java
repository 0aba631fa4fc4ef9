package org.sciday.insight.web;

import java.util.List;
import org.sciday.insight.Dimension;
import org.sciday.insight.Report;
import org.sciday.insight.ReportFilter;
import org.sciday.insight.Share;

/** A campaign in figures; every figure leads to the activities behind it. */
public record ReportPage(Report report) {

    public String path() {
        return "/desk/reports/" + report.campaign().id();
    }

    public String evidence(String state, String with) {
        return path() + "/activities?"
                + ReportFilter.of(state, null, null, null, null, with.isEmpty() ? null : with).query();
    }

    public String evidence(Share share) {
        return path() + "/activities?" + ReportFilter.of(share.dimension(), share.code()).query()
                + (share.dimension() == Dimension.STATE ? "" : "&state=SHOWN");
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
