package org.sciday.atlas.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.discovery.ProgrammeView;
import org.sciday.regions.MapView;
import org.sciday.regions.Region;

/**
 * The programme on a map, and the same by region in words.
 *
 * @param tabs the ways to look at the programme
 * @param region what the map shows: the one asked for, or the smallest that holds all
 * @param above the way back out, from the nation down
 */
public record MapPage(
        ProgrammeFilter filter,
        List<ProgrammeView> tabs,
        Region region,
        List<Region> above,
        int spots,
        MapView map,
        List<Below> below,
        MapPage.Choices choices) {

    public static final String PATH = "/activities/map";

    /** A region one step below with the number of its spots and the middle of them. */
    public record Below(String code, String name, int spots, double lat, double lon) {}

    /** Codes with their words, in order. */
    public record Choices(Map<String, String> actions, Map<String, String> kinds, Map<String, String> audiences) {}

    /** For the names on the map, since most counties have no centre of their own. */
    public String centres() {
        return below.stream()
                .map(one -> "\"%s\":[%.4f,%.4f]".formatted(one.code(), one.lat(), one.lon()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
