package org.sciday.results;

import java.util.List;
import org.sciday.campaigns.CampaignLine;
import org.sciday.shared.UnitId;

/** What is asked of a unit on paper, and what came; the newest first. */
public record PaperSheet(
        CampaignLine campaign, UnitId unit, String unitName, AskedPaper asked, List<HandedPaper> papers, boolean mayWrite) {

    public PaperSheet {
        papers = List.copyOf(papers);
    }

    public boolean isHandedIn() {
        return !papers.isEmpty();
    }

    /** The one that decides whether it was late. */
    public HandedPaper first() {
        return papers.getLast();
    }
}
