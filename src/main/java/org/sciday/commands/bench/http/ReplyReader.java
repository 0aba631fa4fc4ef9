package org.sciday.commands.bench.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of one answer until it is whole. Knows as much of HTTP as our own servers speak. */
final class ReplyReader {

    private static final int STATUS_AT = 9;

    private byte[] bytes = new byte[2_048];
    private int count;

    void add(byte[] source, int length) {
        if (count + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, count + length));
        }
        System.arraycopy(source, 0, bytes, count, length);
        count += length;
    }

    /** Null while something is missing; empties itself otherwise. */
    @Nullable Reply take(long nanos) {
        var headEnd = find(0, "\r\n\r\n");
        if (headEnd < 0) {
            return null;
        }
        var head = new String(bytes, 0, headEnd, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var body = head.contains("\r\ntransfer-encoding: chunked")
                ? chunks(headEnd + 4)
                : plain(headEnd + 4, number(head, "content-length"));
        if (body == null) {
            return null;
        }
        count = 0;
        var status = Integer.parseInt(head, STATUS_AT, STATUS_AT + 3, 10);
        return new Reply(status, body, nanos, number(head, "retry-after"), head.contains("\r\nconnection: close"));
    }

    void clear() {
        count = 0;
    }

    private byte @Nullable [] plain(int start, int length) {
        return count < start + length ? null : Arrays.copyOfRange(bytes, start, start + length);
    }

    private static int number(String head, String name) {
        var field = "\r\n" + name + ": ";
        var start = head.indexOf(field);
        if (start < 0) {
            return 0;
        }
        var from = start + field.length();
        var end = head.indexOf('\r', from);
        return Integer.parseInt(head, from, end < 0 ? head.length() : end, 10);
    }

    private byte @Nullable [] chunks(int start) {
        var body = new ByteArrayOutputStream();
        for (var at = start; ; ) {
            var end = find(at, "\r\n");
            if (end < 0) {
                return null;
            }
            var length = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.US_ASCII).strip(), 16);
            if (count < end + 2 + length + 2) {
                return null;
            }
            if (length == 0) {
                return body.toByteArray();
            }
            body.write(bytes, end + 2, length);
            at = end + 2 + length + 2;
        }
    }

    private int find(int from, String mark) {
        for (var i = from; i + mark.length() <= count; i++) {
            var at = 0;
            while (at < mark.length() && bytes[i + at] == mark.charAt(at)) {
                at++;
            }
            if (at == mark.length()) {
                return i;
            }
        }
        return -1;
    }
}
