package org.sciday.notices.web;

import java.nio.charset.StandardCharsets;
import org.sciday.notices.AttachmentId;
import org.sciday.notices.Enclosures;
import org.sciday.notices.NoticeId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out a notice's files to those who may read the notice: always to be saved, never shown by the browser. */
@Controller
class NoticeFiles {

    private final Enclosures enclosures;

    NoticeFiles(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    @Public
    @GetMapping("/notices/{id}/file")
    ResponseEntity<byte[]> original(@PathVariable NoticeId id, Viewer viewer) {
        return answer(enclosures.original(id, viewer));
    }

    @Public
    @GetMapping("/notices/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> attachment(
            @PathVariable NoticeId id, @PathVariable AttachmentId attachment, Viewer viewer) {
        return answer(enclosures.attachment(id, attachment, viewer));
    }

    private static ResponseEntity<byte[]> answer(Enclosures.Download file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file.content());
    }
}
