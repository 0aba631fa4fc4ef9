package org.sciday.results.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a form keeps what is typed, and what was kept.
 *
 * @param kept as the browser wrote it
 */
public record Typing(String page, @Nullable String kept) {

    public String address() {
        return HalfTextPages.ADDRESS + "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
