package org.sciday.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sciday.regions.RegionCode;

/** Brings a nation's counties down to its provinces, so that a report can be read; the codes stay filters for all below. */
final class Regional {

    private static final int MOST = 60;

    private Regional() {}

    /** All shares, those of regions named and few. */
    static List<Share> few(List<Share> shares, Function<RegionCode, String> name) {
        var regions = shares.stream()
                .filter(share -> share.dimension() == Dimension.REGION)
                .toList();
        if (regions.size() > MOST) {
            regions = raised(regions, RegionCode::city);
        }
        if (regions.size() > MOST) {
            regions = raised(regions, RegionCode::province);
        }
        var all = new ArrayList<Share>(shares.stream()
                .filter(share -> share.dimension() != Dimension.REGION)
                .toList());
        regions.forEach(share -> all.add(share.named(name.apply(RegionCode.of(share.code())))));
        return all;
    }

    private static List<Share> raised(List<Share> shares, UnaryOperator<RegionCode> above) {
        var sums = new LinkedHashMap<String, Share>();
        for (var share : shares) {
            var code = above.apply(RegionCode.of(share.code())).toString();
            sums.merge(code, share.at(code), Share::plus);
        }
        return List.copyOf(sums.values());
    }
}
