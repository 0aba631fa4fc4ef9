package org.sciday.campaigns.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sciday.campaigns.ActionCounts;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Sheet;
import org.sciday.regions.MapPoint;
import org.sciday.regions.Maps;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.units.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What residents and units read about one campaign. */
@Controller
class CampaignPages {

    private static final int CHILDREN = 60;

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final Units units;
    private final Maps maps;
    private final ObjectProvider<ActionCounts> counts;
    private final SheetSentences sentences;
    private final Clock clock;

    CampaignPages(
            Campaigns campaigns,
            CampaignQueries queries,
            Units units,
            Maps maps,
            ObjectProvider<ActionCounts> counts,
            SheetSentences sentences,
            Clock clock) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.units = units;
        this.maps = maps;
        this.counts = counts;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Public
    @GetMapping("/campaigns/{id}")
    Answer show(@PathVariable CampaignId id, Viewer viewer) {
        var sheet = campaigns.sheetFor(id, viewer);
        var owner = units.get(sheet.campaign().owner());
        return Html.of(
                "campaigns/show",
                new FestivalPage(
                        sheet,
                        owner.name(),
                        maps.of(owner.region(), pointsOf(sheet)),
                        KeyDate.of(sheet),
                        joined(id),
                        queries.children(id, CHILDREN),
                        sentences.of(sheet, viewer),
                        clock.instant()));
    }

    private static List<MapPoint> pointsOf(Sheet sheet) {
        return sheet.mainEvents().stream()
                .flatMap(event -> event.sites().stream())
                .flatMap(site -> site.lat() == null || site.lon() == null
                        ? Stream.empty()
                        : Stream.of(new MapPoint(site.lat(), site.lon(), site.name(), null, site.main())))
                .toList();
    }

    private Map<ActionId, Long> joined(CampaignId id) {
        var joined = new HashMap<ActionId, Long>();
        counts.orderedStream().forEach(source -> joined.putAll(source.publishedUnder(id)));
        return joined;
    }
}
