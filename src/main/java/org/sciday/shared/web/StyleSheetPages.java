package org.sciday.shared.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the joined style sheet. */
@Controller
class StyleSheetPages {

    private final Assets assets;

    StyleSheetPages(Assets assets) {
        this.assets = assets;
    }

    @Public
    @GetMapping("/css/app.css")
    ResponseEntity<byte[]> styleSheet() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .eTag("W/\"" + assets.version() + '"') // under a strong one Tomcat compresses nothing
                .body(assets.styleSheet());
    }
}
