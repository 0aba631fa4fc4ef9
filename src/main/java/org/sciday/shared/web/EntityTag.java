package org.sciday.shared.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A name for the content of a page: who has this very page already is told so and gets no second copy. */
public record EntityTag(String value) {

    private static final int BYTES = 12;

    static EntityTag of(Utf8ByteOutput page) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            page.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            // Weak, because a compressed copy is the same page.
            return new EntityTag("W/\"" + HexFormat.of().formatHex(digest.digest(), 0, BYTES) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isKnownTo(HttpServletRequest request) {
        @Nullable String known = request.getHeader("If-None-Match");
        return known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(value);
    }
}
