package org.sciday.atlas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.sciday.atlas.Atlas;
import org.sciday.atlas.Spot;
import org.sciday.atlas.View;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.discovery.ProgrammeView;
import org.sciday.regions.Maps;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.UiSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme on a map. Without scripts the page is a list of regions that leads, step by step, to the programme's list. */
@Controller
class MapPages {

    private static final Duration KEPT = Duration.ofSeconds(15);

    private final Atlas atlas;
    private final Maps maps;
    private final RegionList regions;
    private final FilterChoices choices;
    private final WishReading wishes;
    private final MapQueries queries;
    private final List<ProgrammeView> views;
    private final UiSource uis;

    MapPages(
            Atlas atlas,
            Maps maps,
            RegionList regions,
            FilterChoices choices,
            WishReading wishes,
            MapQueries queries,
            List<ProgrammeView> views,
            UiSource uis) {
        this.atlas = atlas;
        this.maps = maps;
        this.regions = regions;
        this.choices = choices;
        this.wishes = wishes;
        this.queries = queries;
        this.views = List.copyOf(views);
        this.uis = uis;
    }

    @Public
    @GetMapping("/activities/map")
    Answer show(ProgrammeFilter filter, HttpServletRequest request) {
        var wish = wishes.of(filter);
        var region = regions.shown(filter, wish);
        var chinese = uis.localeOf(request).getLanguage().equals("zh");
        return Html.of(
                "atlas/map",
                new MapPage(
                        filter,
                        views.stream()
                                .sorted(Comparator.comparingInt(ProgrammeView::order))
                                .toList(),
                        region,
                        regions.above(region),
                        regions.count(region, wish),
                        maps.of(region.code(), List.of()),
                        regions.below(region, wish),
                        choices.of(chinese)));
    }

    /** What is within the box, given as west, south, east and north. */
    @Public
    @GetMapping("/activities/map/lights")
    ResponseEntity<LightsJson> lights(
            ProgrammeFilter filter, @RequestParam(defaultValue = "") String box, @RequestParam(defaultValue = "4") int zoom) {
        var lights = atlas.lights(view(box, zoom), wishes.of(filter));
        var titles = queries.titles(lights.spots().stream().map(Spot::activity).toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(LightsJson.of(lights, titles));
    }

    private static View view(String box, int zoom) {
        var edges = box.split(",");
        try {
            return new View(
                    Double.parseDouble(edges[0]),
                    Double.parseDouble(edges[1]),
                    Double.parseDouble(edges[2]),
                    Double.parseDouble(edges[3]),
                    zoom);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InvalidInput.of("box", "shared.unreadable");
        }
    }
}
