package org.sciday.campaigns.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.regions.RegionPicker;
import org.sciday.regions.RegionPickers;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The campaigns there are: as a tree from the top, and for the place where somebody lives. */
@Controller
class CampaignListPages {

    private static final int ROWS = 300;
    private static final int LOCAL = 60;
    /** Country, province, city; counties are on their city's page, or found by region. */
    private static final int DEPTH = 2;

    private final CampaignQueries queries;
    private final Units units;
    private final Regions regions;
    private final RegionPickers pickers;
    private final Clock clock;

    CampaignListPages(
            CampaignQueries queries, Units units, Regions regions, RegionPickers pickers, Clock clock) {
        this.queries = queries;
        this.units = units;
        this.regions = regions;
        this.pickers = pickers;
        this.clock = clock;
    }

    /** The province is what the picker's links ask for where there are no scripts. */
    @Public
    @GetMapping("/campaigns")
    Answer list(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String province) {
        var chosen = RegionCode.parse(region).filter(code -> regions.exists(code));
        var rows = queries.publicTree(DEPTH, ROWS);
        var today = Festival.dateOf(clock.instant());
        var home = RegionCode.parse(province).or(() -> chosen).orElseGet(() -> homeOf(rows));
        var picker = pickers.picker("region", RegionPicker.Choice.ANY, chosen.orElse(null), home);
        return Html.of("campaigns/list", CampaignListPage.of(rows, today, picker, local(chosen)));
    }

    private CampaignListPage.@Nullable Local local(Optional<RegionCode> chosen) {
        return chosen.map(code -> {
                    var upwards = new ArrayList<RegionCode>();
                    for (var at = Optional.of(code); at.isPresent(); at = at.get().parent()) {
                        upwards.add(at.get());
                    }
                    return new CampaignListPage.Local(
                            regions.fullName(code), queries.openFor(upwards, code, LOCAL));
                })
                .orElse(null);
    }

    /** Where a reader who has not said so most likely lives: at the deepest campaign of the list. */
    private RegionCode homeOf(List<CampaignRow> rows) {
        return rows.stream()
                .max((one, other) -> Integer.compare(one.depth(), other.depth()))
                .map(row -> units.get(row.campaign().owner()).region())
                .orElse(RegionCode.NATION);
    }
}
