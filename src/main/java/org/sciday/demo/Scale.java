package org.sciday.demo;

import org.sciday.regions.RegionCode;

/** How much a platform carries. The numbers are those that pages and reports are measured with. */
public enum Scale {
    CITY(RegionCode.of("130200"), 2_000, 2_000),
    PROVINCE(RegionCode.of("130000"), 10_000, 20_000),
    NATION(RegionCode.NATION, 50_000, 500_000);

    private final RegionCode root;
    private final int units;
    private final int activities;

    Scale(RegionCode root, int units, int activities) {
        this.root = root;
        this.units = units;
        this.activities = activities;
    }

    RegionCode root() {
        return root;
    }

    public int units() {
        return units;
    }

    public int activities() {
        return activities;
    }
}
