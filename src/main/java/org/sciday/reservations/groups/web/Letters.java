package org.sciday.reservations.groups.web;

import java.nio.charset.StandardCharsets;
import org.sciday.files.PaperFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Files of strangers are saved, never shown by the browser. */
final class Letters {

    private Letters() {}

    static ResponseEntity<byte[]> answer(PaperFile file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }
}
