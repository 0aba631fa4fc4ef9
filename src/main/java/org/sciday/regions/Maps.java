package org.sciday.regions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes maps of a region. */
@Component
@EnableConfigurationProperties(MapSettings.class)
public class Maps {

    private static final String FOLDER = "/map/";

    private final Regions regions;
    private final OwnOutlines own;
    private final MapSettings settings;

    Maps(Regions regions, OwnOutlines own, MapSettings settings) {
        this.regions = regions;
        this.own = own;
        this.settings = settings;
    }

    /**
     * A map of the region with these places on it. There are outlines of provinces and cities only: a county is shown as the city
     * around it, a district of a municipality as itself. The operator's own outlines go first.
     */
    public MapView of(RegionCode region, List<MapPoint> points) {
        var mine = own.nearest(regions.path(region));
        if (mine.isPresent()) {
            var code = mine.get().code();
            return new MapView(FOLDER + "own/" + code, code.equals(region) ? "" : region.value(), settings, points);
        }
        if (region.level() == 0) {
            return new MapView(FOLDER + "china.json", "", settings, points);
        }
        var outline = FOLDER + region.province() + ".json";
        var path = regions.path(region);
        var focus = path.size() < 2 ? "" : path.get(1).code().value();
        return new MapView(outline, focus, settings, points);
    }

    /** What a map of the region is drawn with, as GeoJSON: features with codes as their ids. */
    public String shapes(RegionCode region) {
        return own.nearest(regions.path(region))
                .flatMap(mine -> own.read(mine.code()))
                .orElseGet(() -> shipped(of(region, List.of()).outline()));
    }

    private static String shipped(String outline) {
        try (var file = Objects.requireNonNull(Maps.class.getResourceAsStream("/static" + outline), outline)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
