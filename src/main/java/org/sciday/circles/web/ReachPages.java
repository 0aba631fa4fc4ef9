package org.sciday.circles.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sciday.atlas.SpotRegions;
import org.sciday.atlas.Wish;
import org.sciday.circles.Circles;
import org.sciday.circles.Reachable;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.MapPoint;
import org.sciday.regions.Maps;
import org.sciday.regions.Regions;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What can I reach in fifteen minutes? */
@Controller
class ReachPages {

    private static final int SHOWN = 40;
    private static final int STARTS = 8;
    private static final Duration AHEAD = Duration.ofDays(30);

    private final Circles circles;
    private final ReachQueries queries;
    private final SpotRegions spots;
    private final Regions regions;
    private final Maps maps;
    private final Clock clock;

    ReachPages(Circles circles, ReachQueries queries, SpotRegions spots, Regions regions, Maps maps, Clock clock) {
        this.circles = circles;
        this.queries = queries;
        this.spots = spots;
        this.regions = regions;
        this.maps = maps;
        this.clock = clock;
    }

    @Public
    @GetMapping("/activities/reach")
    Answer show(ReachForm form) {
        var from = form.from();
        var found = from.map(point -> firstOfEach(form, point)).orElseGet(LinkedHashMap::new);
        var shown = found.values().stream().limit(SHOWN).toList();
        var known = queries.rows(shown, clock.instant());
        var rows = shown.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.activity()))
                        .map(row -> row.after(Math.max(1, Math.round(one.minutes()))))
                        .stream())
                .toList();
        var now = clock.instant();
        var home = spots.smallest(Wish.between(now.minus(AHEAD), now.plus(AHEAD)));
        return Html.of(
                "circles/reach",
                new ReachPage(
                        form,
                        from.orElse(null),
                        rows,
                        found.size() - shown.size(),
                        maps.of(home.code(), lights(shown, known)),
                        from.map(point -> circles.area(point, form.way(), form.within())).orElse(List.of()),
                        maps.of(home.code(), List.of()),
                        circles.statement(),
                        starts(form)));
    }

    private List<ReachPage.Start> starts(ReachForm form) {
        return form.named().isEmpty()
                ? List.of()
                : regions.search(form.named(), STARTS).stream()
                        .flatMap(region -> region.findPoint().stream()
                                .map(point -> new ReachPage.Start(regions.fullName(region.code()), form.startingAt(point))))
                        .toList();
    }

    private static List<MapPoint> lights(List<Reachable> shown, Map<UUID, ReachPage.Row> known) {
        return shown.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.activity()))
                        .map(row -> MapPoint.of(one.at(), row.title(), "/activities/" + row.id(), false))
                        .stream())
                .toList();
    }

    /** An activity at several places is reached at the nearest of them. */
    private LinkedHashMap<UUID, Reachable> firstOfEach(ReachForm form, GeoPoint from) {
        var now = clock.instant();
        var first = new LinkedHashMap<UUID, Reachable>();
        circles.reachable(from, form.way(), form.within(), Wish.between(now, now.plus(AHEAD)))
                .forEach(one -> first.putIfAbsent(one.activity(), one));
        return first;
    }
}
