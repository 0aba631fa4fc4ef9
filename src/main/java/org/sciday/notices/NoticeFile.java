package org.sciday.notices;

import org.sciday.notices.files.FileText;
import org.sciday.notices.files.FileText.Reason;
import org.sciday.notices.files.NoticeFiles;
import org.sciday.shared.InvalidInput;

/** The text of a file that was handed in, or words about why there is none. */
final class NoticeFile {

    private NoticeFile() {}

    static String textOf(byte[] content, String name) {
        return switch (NoticeFiles.read(content)) {
            case FileText.Text(var text) -> text;
            case FileText.Refused(var reason) -> throw refused(reason, name);
        };
    }

    private static RuntimeException refused(Reason reason, String name) {
        return switch (reason) {
            case TOO_LARGE, TOO_MUCH_INSIDE ->
                InvalidInput.of("file", "notices.file-too-large", NoticeFiles.LARGEST >> 20);
            case SCANNED -> InvalidInput.of("file", "notices.file-scanned");
            case ENCRYPTED -> InvalidInput.of("file", "notices.file-locked");
            case OTHER_OFFICE -> InvalidInput.of("file", "notices.file-other-office", name);
            case UNKNOWN_KIND, BROKEN -> InvalidInput.of("file", "notices.file-unreadable", name);
        };
    }
}
