package org.sciday.regions.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The divisions of China, for pickers and for other programs. */
@RestController
class RegionApi {

    private static final int MOST_HITS = 50;

    private final Regions regions;

    RegionApi(Regions regions) {
        this.regions = regions;
    }

    /** The regions below {@code parent} (the provinces without it), or the best matches of {@code q} in the whole country. */
    @Public
    @GetMapping("/api/v1/regions")
    ResponseEntity<List<RegionRow>> list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "10") int limit) {
        if (q != null) {
            var hits = regions.search(q, Math.clamp(limit, 1, MOST_HITS));
            return cached(RegionRow.of(hits, regions));
        }
        var top = parent == null ? RegionCode.NATION : codeOf(parent);
        return cached(RegionRow.of(regions.children(regions.get(top).code()), regions));
    }

    @Public
    @GetMapping("/api/v1/regions/{code}")
    ResponseEntity<RegionRow> show(@PathVariable String code) {
        return cached(RegionRow.of(regions.get(codeOf(code)), regions));
    }

    private static RegionCode codeOf(String text) {
        return RegionCode.parse(text).orElseThrow(() -> new NoSuchCode(text));
    }

    private static <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(body);
    }
}
