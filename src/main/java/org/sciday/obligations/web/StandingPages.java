package org.sciday.obligations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.obligations.CallsToUnits;
import org.sciday.obligations.Obligation;
import org.sciday.obligations.Obligations;
import org.sciday.obligations.Standing;
import org.sciday.obligations.StandingFilter;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.UnitKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is behind in a campaign, for those who look after a subtree: a list to call by, never a ranking. */
@Controller
class StandingPages {

    private static final String PAGE = "/desk/obligations/campaign/{campaign}";

    private final Obligations obligations;
    private final CallsToUnits calls;
    private final StandingSheet sheet;
    private final Regions regions;
    private final Clock clock;

    StandingPages(
            Obligations obligations, CallsToUnits calls, StandingSheet sheet, Regions regions, Clock clock) {
        this.obligations = obligations;
        this.calls = calls;
        this.sheet = sheet;
        this.regions = regions;
        this.clock = clock;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(PAGE)
    Html list(
            @PathVariable CampaignId campaign,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer page,
            Viewer viewer) {
        var line = obligations.seeCampaign(campaign, viewer);
        var filter = filter(kind, region, state);
        var number = Math.clamp(Objects.requireNonNullElse(page, 1), 1, 2_000);
        var standings = obligations.standings(campaign, filter, number, viewer);
        var shown = standings.page().items().stream().map(Standing::unit).toList();
        var owed = obligations.of(campaign, shown, viewer).stream().collect(Collectors.groupingBy(Obligation::unit));
        return Html.of(
                "obligations/standings",
                new StandingsPage(
                        line,
                        standings,
                        filter,
                        owed,
                        obligations.together(campaign, viewer),
                        names(Stream.concat(
                                        standings.regions().stream(),
                                        standings.page().items().stream().map(Standing::region))
                                .toList()),
                        names(standings.regions()),
                        query(filter)));
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(PAGE + "/units.xlsx")
    void download(
            @PathVariable CampaignId campaign,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String state,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var line = obligations.seeCampaign(campaign, viewer);
        sheet.write(line, filter(kind, region, state), viewer, this::nameOf, response);
    }

    @Can(Permission.SUBTREE_VIEW)
    @PostMapping(PAGE + "/reminders")
    Answer remind(
            @PathVariable CampaignId campaign,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String state,
            Viewer viewer) {
        var filter = filter(kind, region, state);
        var told = calls.call(campaign, filter, viewer);
        var query = query(filter);
        return Redirect.to("/desk/obligations/campaign/" + campaign + (query.isEmpty() ? "" : "?" + query))
                .saying("obligations.reminded-units", told);
    }

    private Map<String, String> names(List<RegionCode> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code.toString(), nameOf(code)));
        return names;
    }

    private String nameOf(RegionCode code) {
        return regions.find(code, Festival.dateOf(clock.instant()))
                .map(Region::name)
                .orElseGet(code::toString);
    }

    /** What makes no sense narrows nothing. */
    private static StandingFilter filter(@Nullable String kind, @Nullable String region, @Nullable String state) {
        return new StandingFilter(
                known(UnitKind.values(), kind),
                Optional.ofNullable(region).flatMap(RegionCode::parse).orElse(null),
                known(Obligation.State.values(), state));
    }

    private static String query(StandingFilter filter) {
        return Stream.of(
                        filter.kind() == null ? "" : "kind=" + filter.kind(),
                        filter.region() == null ? "" : "region=" + filter.region(),
                        filter.state() == null ? "" : "state=" + filter.state())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> @Nullable E known(E[] values, @Nullable String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }
}
