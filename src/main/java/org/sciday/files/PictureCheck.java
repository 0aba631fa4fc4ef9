package org.sciday.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sciday.shared.InvalidInput;

/** Decides whether an upload is one picture and nothing else, before anything decodes it. */
final class PictureCheck {

    static final int MAX_BYTES = 20 << 20;

    private static final int MAX_SCANS = 100;
    private static final int HARMLESS_TAIL = 16;
    private static final int LONGEST_ZIP_END = 65_557;
    private static final List<String> MARKUP =
            List.of("<script", "<!doctype", "<html>", "<html ", "<svg ", "<?php ", "<iframe", "javascript:");

    private PictureCheck() {}

    static PictureFormat check(byte[] upload) {
        if (upload.length == 0) {
            throw refused("files.picture-empty");
        }
        if (upload.length > MAX_BYTES) {
            throw refused("files.picture-too-large", MAX_BYTES >> 20);
        }
        var format = PictureFormat.of(upload).orElseThrow(() -> refused("files.picture-format"));
        if (format.bytesBehind(upload) > HARMLESS_TAIL || holdsMarkup(upload) || endsAsArchive(upload)) {
            throw refused("files.picture-two-in-one");
        }
        if (format == PictureFormat.JPEG && new JpegSegments(upload).scans() > MAX_SCANS) {
            throw refused("files.picture-unreadable");
        }
        return format;
    }

    static InvalidInput refused(String code, Object... arguments) {
        return InvalidInput.of("picture", code, arguments);
    }

    /** A picture that is a web page too would run as one wherever its name is believed. */
    private static boolean holdsMarkup(byte[] upload) {
        var text = new String(upload, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }

    private static boolean endsAsArchive(byte[] upload) {
        for (int i = Math.max(0, upload.length - LONGEST_ZIP_END); i + 4 <= upload.length; i++) {
            if (upload[i] == 'P' && upload[i + 1] == 'K' && upload[i + 2] == 5 && upload[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
