package org.sciday.files.web;

import java.time.Duration;
import org.sciday.files.PictureFile;
import org.sciday.files.PictureId;
import org.sciday.files.PictureWidth;
import org.sciday.files.Pictures;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Gives out pictures. Public by its marker; a picture that is not published looks to strangers like none. */
@Controller
class PictureFiles {

    private static final MediaType WEBP = MediaType.parseMediaType("image/webp");
    private static final Duration YEAR = Duration.ofDays(365);

    private final Pictures pictures;

    PictureFiles(Pictures pictures) {
        this.pictures = pictures;
    }

    @Public
    @GetMapping("/pictures/{id}/{width:\\d+}.jpg")
    ResponseEntity<byte[]> show(
            @PathVariable PictureId id,
            @PathVariable int width,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            Viewer viewer) {
        var file = PictureWidth.of(width)
                .flatMap(known -> pictures.show(viewer, id, known, accept.contains(WEBP.toString())))
                .orElseThrow(() -> new NotFound("shared.not-found"));
        return ResponseEntity.ok()
                .contentType(file.webp() ? WEBP : MediaType.IMAGE_JPEG)
                .varyBy(HttpHeaders.ACCEPT)
                .cacheControl(cacheOf(file))
                .eTag('"' + file.hash() + '"')
                .header("Content-Security-Policy", "default-src 'none'")
                .body(file.content());
    }

    /** A picture never changes under its address, but one that is not public must not stay in shared caches. */
    private static CacheControl cacheOf(PictureFile file) {
        return file.published()
                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                : CacheControl.noCache().cachePrivate();
    }
}
