package org.sciday.discovery.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a list is embedded, as oembed.com describes it. */
record OEmbed(
        String version,
        String type,
        String title,
        @JsonProperty("provider_name") String provider,
        int width,
        int height,
        String html) {

    static OEmbed of(String title, int width, int height, String html) {
        return new OEmbed("1.0", "rich", title, "Sciday", width, height, html);
    }
}
