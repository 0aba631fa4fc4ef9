package org.sciday.activities.web;

import static org.sciday.activities.web.ActivityForm.text;

/** A site as it was typed. */
public record SiteRow(String id, String name, String address, String region, String lat, String lon) {
    public SiteRow {
        id = text(id);
        name = text(name);
        address = text(address);
        region = text(region);
        lat = text(lat);
        lon = text(lon);
    }

    /** Nothing but the region that was filled in for convenience. */
    boolean blank() {
        return (name + address + lat + lon).isBlank();
    }
}
