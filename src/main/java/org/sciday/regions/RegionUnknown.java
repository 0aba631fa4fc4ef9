package org.sciday.regions;

import org.sciday.shared.NotFound;

/** No region has or ever had this code. */
public final class RegionUnknown extends NotFound {

    public RegionUnknown(RegionCode code) {
        super("regions.unknown", code.value());
    }
}
