package org.sciday.notices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an attachment is, by its first bytes and never by its name alone. It is given back as a download only. */
enum FileKind {
    PDF("application/pdf", "%PDF-", "pdf"),
    /** Word, Excel, PowerPoint and WPS of today, and archives. */
    ZIP("application/octet-stream", "PK\u0003\u0004", "docx", "xlsx", "pptx", "wps", "et", "zip", "ofd"),
    /** The same of yesterday. */
    OLD_OFFICE("application/octet-stream", "\u00D0\u00CF\u0011\u00E0", "doc", "xls", "ppt", "wps", "et"),
    JPEG("image/jpeg", "\u00FF\u00D8\u00FF", "jpg", "jpeg"),
    PNG("image/png", "\u0089PNG", "png");

    private final String mediaType;
    private final byte[] start;
    private final String[] endings;

    FileKind(String mediaType, String start, String... endings) {
        this.mediaType = mediaType;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = endings;
    }

    /** The kind, if content and name agree. */
    static Optional<FileKind> of(byte[] content, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.begins(content) && Arrays.asList(kind.endings).contains(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] content) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
