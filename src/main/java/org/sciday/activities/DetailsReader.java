package org.sciday.activities;

import java.util.List;
import java.util.Locale;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.regions.Regions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts details into words: the campaign's for its codes, ours for the rest. */
@Component
class DetailsReader {

    private final Campaigns campaigns;
    private final Regions regions;
    private final MessageSource messages;

    DetailsReader(Campaigns campaigns, Regions regions, MessageSource messages) {
        this.campaigns = campaigns;
        this.regions = regions;
        this.messages = messages;
    }

    List<Difference> differences(Details before, Details after, CampaignId campaign, Locale locale) {
        var words = new DetailsWords(campaigns.sheetOf(campaign), regions, messages, locale);
        return DetailsText.differences(before, after, words);
    }
}
