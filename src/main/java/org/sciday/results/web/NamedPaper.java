package org.sciday.results.web;

import org.sciday.documents.OfficialPaper;
import org.sciday.shared.web.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper and what its file is called, without its ending. */
record NamedPaper(String title, OfficialPaper paper) {

    ResponseEntity<byte[]> asWord() {
        return Download.of(title + ".docx", Download.WORD, paper.toWord());
    }

    ResponseEntity<byte[]> asPdf() {
        return Download.of(title + ".pdf", MediaType.APPLICATION_PDF, paper.toPdf());
    }

    String fileName() {
        return Download.allowed(title);
    }
}
