package org.sciday.campaigns.web;

import java.util.List;

/** The tree of campaigns as the viewer sees it, parents before children. */
public record DeskCampaignsPage(List<CampaignRow> rows, boolean isCut) {

    public DeskCampaignsPage {
        rows = List.copyOf(rows);
    }
}
