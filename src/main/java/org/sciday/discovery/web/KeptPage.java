package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A finished page as it goes over the line, compressed once for all who take it so. */
record KeptPage(byte[] plain, byte[] packed, String type, String tag, long edition, long madeAt) {

    static KeptPage of(byte[] body, HttpServletResponse response, long edition, long now) {
        var tag = response.getHeader("ETag");
        return new KeptPage(body, packed(body), response.getContentType(), tag == null ? "" : tag, edition, now);
    }

    boolean isFresh(long currentEdition, long now, long nanos) {
        return edition == currentEdition && now - madeAt < nanos;
    }

    int size() {
        return plain.length + packed.length;
    }

    private static byte[] packed(byte[] body) {
        var packed = new ByteArrayOutputStream(body.length / 4);
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
