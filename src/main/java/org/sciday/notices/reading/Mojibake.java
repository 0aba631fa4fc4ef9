package org.sciday.notices.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Chinese in UTF-8 that was read as Western text: ä¸­ for 中. Runs are read again as what they were. Some bytes have no
 * sign in windows-1252 and stand as control signs.
 */
final class Mojibake {

    private static final int SHORTEST = 3;
    private static final byte[] BYTES = new byte[1 << 16];

    static {
        Arrays.fill(BYTES, (byte) 0);
        var western = Charset.forName("windows-1252");
        for (var value = 0x80; value < 0x100; value++) {
            BYTES[value] = (byte) value;
            var sign = new String(new byte[] {(byte) value}, western).charAt(0);
            if (sign != '\uFFFD') {
                BYTES[sign] = (byte) value;
            }
        }
    }

    private Mojibake() {}

    /** Whether a sign may be half of a Chinese one. */
    private static boolean isSuspect(char sign) {
        return BYTES[sign] != 0;
    }

    private static boolean isLead(char sign) {
        return sign >= 0xE2 && sign <= 0xEF;
    }

    /** The end of a run of suspects that begins here, or the same place if there is none worth reading again. */
    static int runEnd(String text, int from) {
        if (!isLead(text.charAt(from))) {
            return from;
        }
        var end = from;
        var leads = 0;
        while (end < text.length() && isSuspect(text.charAt(end))) {
            leads += isLead(text.charAt(end)) ? 1 : 0;
            end++;
        }
        return end - from >= SHORTEST && leads * 4 >= end - from ? end : from;
    }

    /** Adds what the run was before it was misread. */
    static void repair(String text, int from, int to, Signs into) {
        var bytes = new byte[to - from];
        for (var i = from; i < to; i++) {
            bytes[i - from] = BYTES[text.charAt(i)];
        }
        var at = 0;
        while (at < bytes.length) {
            var size = sizeOf(bytes[at]);
            if (at + size > bytes.length) {
                return;
            }
            var sign = new String(bytes, at, size, StandardCharsets.UTF_8);
            if (sign.indexOf('\uFFFD') < 0) {
                into.addAll(sign, from + at);
                at += size;
            } else {
                at++;
            }
        }
    }

    private static int sizeOf(byte lead) {
        var value = lead & 0xFF;
        return value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC0 ? 2 : 1;
    }
}
