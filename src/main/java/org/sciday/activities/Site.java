package org.sciday.activities;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;

/**
 * A place where the activity happens. Several sites may run at once: one main site (主会场) and its branches (分会场).
 *
 * @param lat WGS-84, both or none; asked for, never demanded
 */
public record Site(
        SiteId id,
        boolean main,
        String name,
        String address,
        @Nullable RegionCode region,
        @Nullable Double lat,
        @Nullable Double lon) {

    public Site {
        name = PlainText.line(name);
        address = PlainText.line(address);
        if (lat == null || lon == null) {
            lat = null;
            lon = null;
        }
    }

    public static Site blank(@Nullable RegionCode region) {
        return new Site(SiteId.next(), false, "", "", region, null, null);
    }

    public boolean hasPoint() {
        return lat != null && lon != null;
    }

    Site asMain(boolean yes) {
        return yes == main ? this : new Site(id, yes, name, address, region, lat, lon);
    }
}
