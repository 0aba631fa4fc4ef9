package org.sciday.regions.web;

import java.time.Duration;
import org.sciday.regions.OwnOutlines;
import org.sciday.regions.RegionCode;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the operator's own outlines, for the maps of pages. */
@RestController
class OwnOutlineApi {

    private final OwnOutlines outlines;

    OwnOutlineApi(OwnOutlines outlines) {
        this.outlines = outlines;
    }

    @Public
    @GetMapping("/map/own/{code}")
    ResponseEntity<String> show(@PathVariable String code) {
        var outline = RegionCode.parse(code).flatMap(outlines::read).orElseThrow(() -> new NoSuchCode(code));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(outline);
    }
}
