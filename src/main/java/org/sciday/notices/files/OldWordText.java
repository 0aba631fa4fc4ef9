package org.sciday.notices.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sciday.notices.files.FileText.Reason;

/** Word until 2003, and WPS files that are the same inside. */
final class OldWordText {

    private OldWordText() {}

    static FileText of(byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return FileText.refused(Reason.UNKNOWN_KIND);
            }
            try (var document = new HWPFDocument(files.getRoot());
                    var extractor = new WordExtractor(document)) {
                // Bell signs end the cells of tables.
                return new FileText.Text(extractor.getText().replace('\u0007', ' ').replace('\u000B', '\n'));
            }
        }
    }
}
