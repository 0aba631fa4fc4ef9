package org.sciday.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.discovery.CurrentCampaign;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.regions.MapPoint;
import org.sciday.regions.Maps;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door of the house. */
@Controller
class HomePages {

    private static final int SHOWN = 12;
    private static final ProgrammeFilter WEEKEND = ProgrammeFilter.ANY.with("when", "weekend");
    private static final ProgrammeFilter TODAY = ProgrammeFilter.ANY.with("when", "today");

    private final LightQueries lights;
    private final Programme programme;
    private final CurrentCampaign current;
    private final Campaigns campaigns;
    private final Units units;
    private final Maps maps;
    private final Clock clock;

    HomePages(
            LightQueries lights,
            Programme programme,
            CurrentCampaign current,
            Campaigns campaigns,
            Units units,
            Maps maps,
            Clock clock) {
        this.lights = lights;
        this.programme = programme;
        this.current = current;
        this.campaigns = campaigns;
        this.units = units;
        this.maps = maps;
        this.clock = clock;
    }

    @Public
    @GetMapping("/")
    Answer home() {
        var now = clock.instant();
        var endOfDay = Festival.dateOf(now).plusDays(1).atStartOfDay(Festival.ZONE).toInstant();
        var campaign = current.find();
        var actions = campaign.map(line -> campaigns.actionsOf(line.id()).stream()
                        .map(action -> new HomePage.ActionTile(action.id().toString(), action.name()))
                        .toList())
                .orElse(List.of());
        return Html.of(
                "site/home",
                new HomePage(
                        campaign,
                        maps.of(regionOf(campaign), places(now, endOfDay)),
                        programme.count(TODAY, Set.of()).total(),
                        programme.count(WEEKEND, Set.of()).total(),
                        programme.first(ProgrammeFilter.ANY, SHOWN),
                        actions));
    }

    /** Today's lights; when the city sleeps, those of the coming month. */
    private List<MapPoint> places(Instant now, Instant endOfDay) {
        var today = lights.places(now, endOfDay);
        return today.size() > 5 ? today : lights.places(now, now.plus(Duration.ofDays(30)));
    }

    /** The city whose campaign it is; without one, the nation. */
    private RegionCode regionOf(Optional<CampaignLine> campaign) {
        return campaign.map(line -> units.get(line.owner()).region()).orElse(RegionCode.NATION);
    }
}
