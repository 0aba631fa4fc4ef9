package org.sciday.notices.files;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page that a browser saved in one file (mht, mhtml): the first part that is HTML, pictures and styles behind it left alone. */
final class SavedPage {

    private static final Pattern HEAD = Pattern.compile(
            "\\A(?:[A-Za-z-]{1,40}:[^\\r\\n]*+(?:\\r?\\n[ \\t][^\\r\\n]*+)*+\\r?\\n)*?Content-Type:\\s*(?<type>multipart/related;[^\\r\\n]*+(?:\\r?\\n[ \\t][^\\r\\n]*+)*+)",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 4_000;
    private static final int MOST_PARTS = 50;

    private SavedPage() {}

    /** The page, still as HTML; empty when the file is no such one. */
    static Optional<String> html(byte[] content) throws IOException {
        var beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var head = HEAD.matcher(beginning);
        if (!head.find()) {
            return Optional.empty();
        }
        try {
            var type = head.group("type").replaceAll("\\r?\\n", " ");
            return htmlIn(new MimeMultipart(new ByteArrayDataSource(content, type)));
        } catch (MessagingException damaged) {
            throw new IOException(damaged);
        }
    }

    private static Optional<String> htmlIn(Multipart parts) throws MessagingException, IOException {
        for (var i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("text/html")) {
                try (var page = part.getInputStream()) {
                    return PlainText.decoded(page.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }
}
