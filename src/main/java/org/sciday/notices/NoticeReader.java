package org.sciday.notices;

import java.util.ArrayList;
import java.util.List;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.verdict.Withdrawn;

/** Reads official notices. Holds no state, so one reader serves all threads. */
public final class NoticeReader {

    /** Counts up when rules changed so much that notices are worth reading again. */
    public static final int VERSION = 3;

    /** Reads the text of one notice, damaged or not. Never fails: what is not understood stays open. */
    public NoticeReading read(String original) {
        return read(original, false);
    }

    /** Reads it as the notice of a campaign, whatever it looks like: somebody knows that it is one. */
    public NoticeReading readAsCampaign(String original) {
        return read(original, true);
    }

    private static NoticeReading read(String original, boolean asCampaign) {
        var notice = Notice.of(original);
        var proposals = new Proposals();
        for (var rule : Rules.IN_ORDER) {
            proposals.add(rule.propose(notice, proposals));
        }
        if (!asCampaign) {
            Withdrawn.from(proposals);
        }
        List<Proposal<?>> all = new ArrayList<>(proposals.stream().toList());
        return new NoticeReading(notice.text(), new Assembly(notice, proposals).facts(), all);
    }
}
