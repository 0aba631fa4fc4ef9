package org.sciday.site.web;

import org.sciday.regions.Maps;
import org.sciday.regions.RegionPickers;
import org.sciday.regions.Regions;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet on which the sky, the maps and the pickers of places can be seen. */
@Controller
class MapSamplePages {

    private final Regions regions;
    private final RegionPickers pickers;
    private final Maps maps;

    MapSamplePages(Regions regions, RegionPickers pickers, Maps maps) {
        this.regions = regions;
        this.pickers = pickers;
        this.maps = maps;
    }

    @Public
    @GetMapping("/styleguide/maps")
    Html show() {
        return Html.of("site/styleguide-maps", MapSample.of(regions, pickers, maps));
    }
}
