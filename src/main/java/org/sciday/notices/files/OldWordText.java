package org.sciday.notices.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sciday.notices.files.FileText.Reason;

/**
 * Word 97 to 2003, and what WPS Office calls .wps: the same file inside. What the older WPS and Word before 97 wrote, and
 * Works, whose files end in .wps too, is another matter.
 */
final class OldWordText {

    private static final int SECTOR = 512;

    private OldWordText() {}

    static FileText of(byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(filledUp(content)))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileText.refused(Reason.ENCRYPTED);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return FileText.refused(Reason.OTHER_OFFICE);
            }
            try (var document = new HWPFDocument(files.getRoot());
                    var extractor = new WordExtractor(document)) {
                // Bell signs end the cells of tables.
                return new FileText.Text(extractor.getText().replace('\u0007', ' ').replace('\u000B', '\n'));
            }
        } catch (OldFileFormatException before97) {
            return FileText.refused(Reason.OTHER_OFFICE);
        }
    }

    /** WPS leaves out the end of the last sector, and may leave out a whole one that it counts; the library wants them. */
    private static byte[] filledUp(byte[] content) {
        return Arrays.copyOf(content, (content.length / SECTOR + 2) * SECTOR);
    }
}
