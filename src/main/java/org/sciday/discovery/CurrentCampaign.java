package org.sciday.discovery;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Component;

/** The campaign that the public pages are about: open, not past, and the most local one of these; else the latest open one. */
@Component
public class CurrentCampaign {

    private final Campaigns campaigns;
    private final Clock clock;

    CurrentCampaign(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Optional<CampaignLine> find() {
        var today = Festival.dateOf(clock.instant());
        var open = campaigns.openCampaigns();
        return open.stream()
                .filter(line -> !line.isPast(today))
                .max(Comparator.comparingInt(this::depth))
                .or(() -> open.stream().max(Comparator.comparingInt(CampaignLine::year).thenComparingInt(this::depth)));
    }

    private int depth(CampaignLine line) {
        return campaigns.chainOf(line.id()).size();
    }
}
