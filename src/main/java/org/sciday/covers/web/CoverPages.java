package org.sciday.covers.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sciday.covers.Cover;
import org.sciday.covers.Cover.Format;
import org.sciday.shared.NotFound;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Covers by their address. They never change, so they are kept for a year. */
@Controller
class CoverPages {

    private static final int LONGEST = 100;
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    @Public
    @GetMapping("/covers/{id}.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String shape) {
        var cover = cover(topic, id);
        var format = shape.equals("square") ? Format.SQUARE : Format.WIDE;
        return kept(SVG, cover.svg(format).getBytes(StandardCharsets.UTF_8));
    }

    /** For the preview cards of messengers, which take no SVG. */
    @Public
    @GetMapping("/covers/{id}.png")
    ResponseEntity<byte[]> png(@PathVariable String id, @RequestParam(defaultValue = "") String topic) {
        return kept(MediaType.IMAGE_PNG, cover(topic, id).png(Format.CARD));
    }

    private static Cover cover(String topic, String id) {
        if (topic.length() > LONGEST || id.length() > LONGEST) {
            throw new NotFound("shared.not-found");
        }
        return new Cover(topic, id);
    }

    private static ResponseEntity<byte[]> kept(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(body);
    }
}
