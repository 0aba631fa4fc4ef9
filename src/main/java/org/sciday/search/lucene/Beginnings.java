package org.sciday.search.lucene;

import java.io.IOException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues.IntersectVisitor;
import org.apache.lucene.index.PointValues.Relation;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/** Walks through the beginnings of hits in their order, from a minute on, until there are enough. */
final class Beginnings implements IntersectVisitor {

    private final FixedBitSet hits;
    private final long from;

    /** With the sign turned, so that the latest of them is on top. */
    private final LongHeap soonest;

    private final int number;

    private Beginnings(FixedBitSet hits, long from, LongHeap soonest, int number) {
        this.hits = hits;
        this.from = from;
        this.number = number;
        this.soonest = soonest;
    }

    /** The minute up to which so many begin, those counted twice that begin twice; the last of all minutes when fewer do. */
    static long minuteOf(int number, HitSet hits, long from) throws IOException {
        var soonest = new LongHeap(number);
        for (var piece : hits.pieces()) {
            var starts = piece.context().reader().getPointValues(Fields.STARTS);
            if (starts != null) {
                starts.intersect(new Beginnings(piece.bits(), from, soonest, number));
            }
        }
        return soonest.size() < number ? Long.MAX_VALUE : -soonest.top();
    }

    private boolean isTooLate(long minute) {
        return soonest.size() == number && minute >= -soonest.top();
    }

    @Override
    public void visit(int document) {
        throw new IllegalStateException("Asked with its minute only");
    }

    @Override
    public void visit(int document, byte[] packed) {
        var minute = LongPoint.decodeDimension(packed, 0);
        if (minute >= from && hits.get(document)) {
            soonest.insertWithOverflow(-minute);
        }
    }

    @Override
    public Relation compare(byte[] least, byte[] most) {
        var outside = LongPoint.decodeDimension(most, 0) < from || isTooLate(LongPoint.decodeDimension(least, 0));
        return outside ? Relation.CELL_OUTSIDE_QUERY : Relation.CELL_CROSSES_QUERY;
    }
}
