package org.sciday.documents;

import org.sciday.shared.web.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper and what its file is called, without its ending: the title in one line. */
public record NamedPaper(String title, OfficialPaper paper) {

    public NamedPaper {
        title = title.replace("\n", "");
    }

    public ResponseEntity<byte[]> asWord() {
        return Download.of(title + ".docx", Download.WORD, paper.toWord());
    }

    public ResponseEntity<byte[]> asPdf() {
        return Download.of(title + ".pdf", MediaType.APPLICATION_PDF, paper.toPdf());
    }

    public String fileName() {
        return Download.allowed(title);
    }
}
