package org.sciday.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Span;

/** How far it is to a document, in metres, as it is on within a span; infinite for what has no place then. */
final class NearestOccasion extends DoubleValuesSource {

    private final GeoPoint here;
    private final long from;
    private final long to;

    NearestOccasion(GeoPoint here, Span span) {
        this.here = here;
        this.from = PackedSpan.minute(span.from());
        this.to = PackedSpan.minute(span.to());
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var places = DocValues.getSortedNumeric(leaf.reader(), Fields.PLACE);
        var occasions = DocValues.getBinary(leaf.reader(), Fields.OCCASIONS);
        return new DoubleValues() {
            private double metres;

            @Override
            public double doubleValue() {
                return metres;
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                metres = metres(document, places, occasions);
                return true;
            }
        };
    }

    /** Whatever is always in the same place has just one. */
    private double metres(int document, SortedNumericDocValues places, BinaryDocValues occasions) throws IOException {
        if (occasions.advanceExact(document)) {
            return PackedOccasions.nearest(occasions.binaryValue(), here, from, to);
        }
        if (!places.advanceExact(document)) {
            return Double.POSITIVE_INFINITY;
        }
        return PackedOccasions.metres(here, places.nextValue());
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, Fields.PLACE, Fields.OCCASIONS);
    }

    @Override
    public int hashCode() {
        return here.hashCode() * 31 + Long.hashCode(from * 31 + to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearestOccasion nearest
                && nearest.here.equals(here)
                && nearest.from == from
                && nearest.to == to;
    }

    @Override
    public String toString() {
        return "nearest to " + here + " from " + from + " to " + to;
    }
}
