package org.sciday.notices;

import java.util.List;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.notices.reading.NoticeText;
import org.sciday.notices.reading.Proposal;

/** One notice as it was read: the facts with their sources, and each proposal with its confidence. */
public record NoticeReading(NoticeText text, NoticeFacts facts, List<Proposal<?>> proposals) {

    public NoticeReading {
        proposals = List.copyOf(proposals);
    }
}
