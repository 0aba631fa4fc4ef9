package org.sciday.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the browser keeps under a name of ours, and no proxy keeps at all. */
public final class Download {

    public static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    /** The header that makes the browser keep the file under this name. */
    public static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(allowed(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** What no system refuses in the name of a file. */
    public static String allowed(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip();
    }
}
