package org.sciday.search.lucene;

import java.time.Instant;
import org.sciday.search.Span;

/** A span of time in one long, so that the spans of a document lie beside each other, sorted by their start. In minutes. */
final class PackedSpan {

    private static final int HALF = 32;
    static final long DAY = 24 * 60;
    private static final long FAR = 1L << 31;

    private PackedSpan() {}

    static long minute(Instant moment) {
        return Math.clamp(Math.floorDiv(moment.getEpochSecond(), 60), 0, FAR);
    }

    static long of(Span span) {
        return minute(span.from()) << HALF | minute(span.to());
    }

    static long start(long packed) {
        return packed >>> HALF;
    }

    static long end(long packed) {
        return packed & 0xFFFF_FFFFL;
    }

    static boolean isLong(long packed) {
        return end(packed) - start(packed) > DAY;
    }
}
