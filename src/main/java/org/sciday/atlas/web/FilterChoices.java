package org.sciday.atlas.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.springframework.stereotype.Component;

/** What can be chosen of: the words of the latest open campaign. */
@Component
class FilterChoices {

    private final Campaigns campaigns;

    FilterChoices(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    MapPage.Choices of(boolean chinese) {
        var latest = campaigns.openCampaigns().stream().max(Comparator.comparingInt(CampaignLine::year));
        var actions = new LinkedHashMap<String, String>();
        latest.ifPresent(line -> campaigns
                .actionsOf(line.id())
                .forEach(action -> actions.put(action.id().toString(), action.name())));
        return new MapPage.Choices(actions, terms(latest, Taxonomy.KIND, chinese), terms(latest, Taxonomy.AUDIENCE, chinese));
    }

    private Map<String, String> terms(Optional<CampaignLine> campaign, Taxonomy taxonomy, boolean chinese) {
        var names = new LinkedHashMap<String, String>();
        campaign.ifPresent(line -> campaigns
                .termsOf(line.id(), taxonomy)
                .forEach(term -> names.put(term.code(), chinese ? term.nameZh() : term.nameEn())));
        return names;
    }
}
