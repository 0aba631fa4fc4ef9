package org.sciday.activities.web;

import java.util.Map;
import org.sciday.activities.Site;

/** An address with its region before it, said once: clerks often begin the address with the city again. */
final class FullAddress {

    private FullAddress() {}

    static String of(Site site, Map<String, String> regions) {
        var region =
                site.region() == null ? "" : regions.getOrDefault(site.region().value(), "");
        var address = site.address();
        for (int from = 0; from < region.length(); from++) {
            if (address.startsWith(region.substring(from))) {
                return region.substring(0, from) + address;
            }
        }
        return region + address;
    }
}
