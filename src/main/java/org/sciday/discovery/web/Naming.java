package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.discovery.CurrentCampaign;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.regions.Regions;
import org.sciday.shared.web.UiSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of codes for one request: of the campaign that is asked for, or of the current one. */
@Component
class Naming {

    private final Campaigns campaigns;
    private final CurrentCampaign current;
    private final Regions regions;
    private final UiSource uis;
    private final MessageSource messages;

    Naming(Campaigns campaigns, CurrentCampaign current, Regions regions, UiSource uis, MessageSource messages) {
        this.campaigns = campaigns;
        this.current = current;
        this.regions = regions;
        this.uis = uis;
        this.messages = messages;
    }

    Names of(ProgrammeFilter filter, HttpServletRequest request) {
        var locale = uis.localeOf(request);
        var campaign = asked(filter).or(current::find).map(CampaignLine::id).orElse(null);
        return new Names(
                campaigns,
                regions,
                campaign,
                locale.getLanguage().equals("zh"),
                key -> messages.getMessage(key, new Object[0], locale));
    }

    private Optional<CampaignLine> asked(ProgrammeFilter filter) {
        var asked = filter.campaign();
        try {
            return asked == null || asked.isBlank()
                    ? Optional.empty()
                    : campaigns.find(new CampaignId(UUID.fromString(asked.strip())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
