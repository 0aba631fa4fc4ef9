package org.sciday.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;

/**
 * When a document is on next within a span, in minutes. What lasts for days and has begun comes behind all that begins.
 *
 * @param from the span's first minute
 * @param to the first minute behind it
 */
final class NextStart extends LongValuesSource {

    /** Is added to the start of what has begun. */
    static final long BEGUN = 1L << 40;

    private static final long NEVER = 1L << 50;

    private final long from;
    private final long to;

    NextStart(long from, long to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var spans = DocValues.getSortedNumeric(leaf.reader(), Fields.SPANS);
        return new LongValues() {
            @Override
            public long longValue() throws IOException {
                return next(spans);
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return spans.advanceExact(document);
            }
        };
    }

    private long next(SortedNumericDocValues spans) throws IOException {
        var begun = NEVER;
        for (var i = 0; i < spans.docValueCount(); i++) {
            var span = spans.nextValue();
            var start = PackedSpan.start(span);
            if (start >= to) {
                break;
            }
            if (PackedSpan.end(span) > from) {
                if (start >= from || !PackedSpan.isLong(span)) {
                    return start;
                }
                begun = Math.min(begun, BEGUN + start);
            }
        }
        return begun;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(from * 31 + to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NextStart next && next.from == from && next.to == to;
    }

    @Override
    public String toString() {
        return "next start from " + from + " to " + to;
    }
}
