package org.sciday.site.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.UiSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import jakarta.servlet.http.HttpServletRequest;

/** The programme: what is on, filtered, page by page. Works as a plain list without scripts. */
@Controller
class ProgrammePages {

    private final ProgrammeQueries queries;
    private final CurrentCampaign current;
    private final Campaigns campaigns;
    private final Regions regions;
    private final UiSource uis;
    private final Clock clock;

    ProgrammePages(
            ProgrammeQueries queries,
            CurrentCampaign current,
            Campaigns campaigns,
            Regions regions,
            UiSource uis,
            Clock clock) {
        this.queries = queries;
        this.current = current;
        this.campaigns = campaigns;
        this.regions = regions;
        this.uis = uis;
        this.clock = clock;
    }

    @Public
    @GetMapping("/activities")
    Answer list(ProgrammeFilter filter, HttpServletRequest request) {
        var campaign = current.find().map(line -> line.id());
        var chinese = uis.localeOf(request).getLanguage().equals("zh");
        return Html.of(
                "site/programme",
                new ProgrammePage(
                        filter,
                        queries.list(filter, clock.instant()),
                        regionNames(),
                        actions(campaign),
                        terms(campaign, Taxonomy.KIND, chinese),
                        terms(campaign, Taxonomy.AUDIENCE, chinese)));
    }

    private Map<String, String> regionNames() {
        var names = new LinkedHashMap<String, String>();
        for (var counted : queries.regions()) {
            RegionCode.parse(counted.code())
                    .filter(regions::exists)
                    .ifPresent(code -> names.put(counted.code(), regions.get(code).name()));
        }
        return names;
    }

    private Map<String, String> actions(Optional<CampaignId> campaign) {
        var names = new LinkedHashMap<String, String>();
        campaign.ifPresent(id -> campaigns
                .actionsOf(id)
                .forEach(action -> names.put(action.id().toString(), action.name())));
        return names;
    }

    private Map<String, String> terms(Optional<CampaignId> campaign, Taxonomy taxonomy, boolean chinese) {
        var names = new LinkedHashMap<String, String>();
        campaign.ifPresent(id -> campaigns
                .termsOf(id, taxonomy)
                .forEach(term -> names.put(term.code(), chinese ? term.nameZh() : term.nameEn())));
        return names;
    }
}
