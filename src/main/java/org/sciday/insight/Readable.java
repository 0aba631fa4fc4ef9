package org.sciday.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sciday.regions.RegionCode;

/**
 * Brings a nation's counties down to its provinces and the days of a long campaign to months, so that a report can be read; the codes stay
 * filters for all below.
 */
final class Readable {

    private static final int MOST_REGIONS = 60;
    private static final int MOST_DAYS = 45;
    private static final int MONTH = "2024-09".length();

    private Readable() {}

    /** All shares, those of regions named and few. */
    static List<Share> of(List<Share> shares, Function<RegionCode, String> name) {
        var all = new ArrayList<>(shares.stream()
                .filter(share -> share.dimension() != Dimension.REGION && share.dimension() != Dimension.DAY)
                .toList());
        regions(of(shares, Dimension.REGION)).forEach(share -> all.add(share.named(name.apply(RegionCode.of(share.code())))));
        all.addAll(days(of(shares, Dimension.DAY)));
        return all;
    }

    private static List<Share> of(List<Share> shares, Dimension dimension) {
        return shares.stream().filter(share -> share.dimension() == dimension).toList();
    }

    private static List<Share> regions(List<Share> counties) {
        if (counties.size() <= MOST_REGIONS) {
            return counties;
        }
        var cities = Share.raised(counties, code -> RegionCode.of(code).city().toString());
        return cities.size() <= MOST_REGIONS ? cities : Share.raised(cities, code -> RegionCode.of(code).province().toString());
    }

    private static List<Share> days(List<Share> days) {
        return days.size() <= MOST_DAYS ? days : Share.raised(days, day -> day.substring(0, MONTH));
    }
}
