package org.sciday.campaigns.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;

/** A campaign in one line, for other systems. */
record CampaignJson(
        String id,
        @Nullable String parent,
        String owner,
        String name,
        int year,
        CampaignLine.State state,
        @Nullable String theme,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate publishFrom) {

    static CampaignJson of(CampaignRow row) {
        return of(row.campaign());
    }

    static CampaignJson of(CampaignLine line) {
        var window = line.window();
        return new CampaignJson(
                line.id().toString(),
                line.parent() == null ? null : line.parent().toString(),
                line.owner().toString(),
                line.name(),
                line.year(),
                line.state(),
                line.theme(),
                window == null ? null : window.startsOn(),
                window == null ? null : window.endsOn(),
                line.publishFrom());
    }
}
