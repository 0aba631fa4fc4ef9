package org.sciday.results.web;

import java.nio.charset.StandardCharsets;
import org.sciday.documents.OfficialPaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper and what its file is called, without its ending. */
record NamedPaper(String title, OfficialPaper paper) {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    ResponseEntity<byte[]> asWord() {
        return file(fileName() + ".docx", DOCX, paper.toWord());
    }

    ResponseEntity<byte[]> asPdf() {
        return file(fileName() + ".pdf", MediaType.APPLICATION_PDF, paper.toPdf());
    }

    /** What no system refuses in the name of a file. */
    String fileName() {
        return allowed(title);
    }

    static String allowed(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip();
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
