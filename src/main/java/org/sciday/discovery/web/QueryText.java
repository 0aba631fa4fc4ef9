package org.sciday.discovery.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.ProgrammeFilter;

/** A filter out of the query of an address that was handed over as text. */
final class QueryText {

    private QueryText() {}

    static ProgrammeFilter filter(@Nullable String query) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : (query == null ? "" : query).split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return ProgrammeFilter.of(fields);
    }
}
