package org.sciday.notices;

import java.util.ArrayList;
import java.util.List;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.verdict.Withdrawn;

/** Reads official notices. Holds no state, so one reader serves all threads. */
public final class NoticeReader {

    /** Reads the text of one notice, damaged or not. Never fails: what is not understood stays open. */
    public NoticeReading read(String original) {
        var notice = Notice.of(original);
        var proposals = new Proposals();
        for (var rule : Rules.IN_ORDER) {
            proposals.add(rule.propose(notice, proposals));
        }
        Withdrawn.from(proposals);
        List<Proposal<?>> all = new ArrayList<>(proposals.stream().toList());
        return new NoticeReading(notice.text(), new Assembly(notice, proposals).facts(), all);
    }
}
