package org.sciday.notices.files;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.sciday.notices.files.FileText.Reason;

/** Reads a file by its first bytes; its name is not believed. */
public final class NoticeFiles {

    public static final int LARGEST = 15 << 20;
    static final int LONGEST_TEXT = 2_000_000;

    private NoticeFiles() {}

    public static FileText read(byte[] content) {
        if (content.length > LARGEST) {
            return FileText.refused(Reason.TOO_LARGE);
        }
        try {
            return limited(extracted(content));
        } catch (EncryptedDocumentException | InvalidPasswordException locked) {
            return FileText.refused(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            // The libraries tell about damage in their files by many kinds of unchecked exceptions.
            return FileText.refused(Reason.BROKEN);
        }
    }

    private static FileText extracted(byte[] content) throws IOException {
        if (begins(content, "%PDF-")) {
            return PdfText.of(content);
        }
        if (begins(content, "PK\u0003\u0004")) {
            return ZipLimits.hold(content) ? WordText.of(content) : FileText.refused(Reason.TOO_MUCH_INSIDE);
        }
        if (begins(content, "\u00D0\u00CF\u0011\u00E0")) {
            return OldWordText.of(content);
        }
        if (begins(content, "{\\rtf")) {
            return FileText.refused(Reason.OTHER_OFFICE);
        }
        var saved = SavedPage.html(content);
        if (saved.isPresent()) {
            return WebPage.of(saved.get());
        }
        return PlainText.decoded(content)
                .map(text -> WebPage.is(text) ? WebPage.of(text) : new FileText.Text(text))
                .orElseGet(() -> FileText.refused(Reason.UNKNOWN_KIND));
    }

    private static FileText limited(FileText read) {
        return read instanceof FileText.Text(var text) && text.length() > LONGEST_TEXT
                ? FileText.refused(Reason.TOO_MUCH_INSIDE)
                : read;
    }

    private static boolean begins(byte[] content, String start) {
        if (content.length < start.length()) {
            return false;
        }
        for (var i = 0; i < start.length(); i++) {
            if ((content[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
