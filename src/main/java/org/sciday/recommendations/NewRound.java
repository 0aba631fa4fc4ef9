package org.sciday.recommendations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;

/** A round as somebody announces it. */
public record NewRound(
        CampaignId campaign, String name, @Nullable LocalDate dueOn, int noticeDays, List<Place> places) {

    public NewRound {
        places = List.copyOf(places);
    }
}
