package org.sciday.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Search;

/**
 * The first hits in the asked order. To find the next twenty of half a million one need not look at all of them: what begins first is
 * read in its order, and what is near is looked for in a circle that most likely holds enough.
 */
final class Ranking {

    /** So few are sorted at once. */
    private static final int FEW = 2_000;

    /** So many times as many as are wanted are looked at: some are counted twice, some were there before. */
    private static final int SPARE = 3;

    private static final double NEAREST_CIRCLE = 1_000;
    private static final double WIDEST_CIRCLE = 2_000_000;
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final Search search;
    private final @Nullable FieldDoc after;
    private final int wanted;

    Ranking(IndexSearcher searcher, Search search) {
        this.searcher = searcher;
        this.search = search;
        this.after = Cursor.after(search);
        this.wanted = Cursor.from(search) + search.part().size();
    }

    /** @param words to judge the hits by when those that fit best come first */
    List<FieldDoc> first(HitSet hits, Inquiry inquiry, @Nullable Clause words) throws IOException {
        if (wanted == 0) {
            return List.of();
        }
        return switch (search.order()) {
            case FITTING ->
                words == null
                        ? top(new AmongHits(hits), SortField.FIELD_SCORE)
                        : new Fitting(inquiry, words, wanted).of(hits, new Closeness(search));
            case NEWEST -> top(new AmongHits(hits), LongField.newSortField(Fields.SINCE, true, SortedNumericSelector.Type.MAX));
            case SOONEST -> soonest(hits);
            case NEAREST -> nearest(hits);
        };
    }

    private List<FieldDoc> soonest(HitSet hits) throws IOException {
        var from = PackedSpan.minute(search.span().from());
        var to = PackedSpan.minute(search.span().to());
        var sort = new NextStart(from, to).getSortField(false);
        var begin = after == null ? from : Math.max(from, (Long) after.fields[0]);
        for (var number = SPARE * wanted; number < hits.total() - FEW; number *= SPARE) {
            var last = Math.min(to - 1, Beginnings.minuteOf(number, hits, begin));
            var either = new BooleanQuery.Builder()
                    .add(LongPoint.newRangeQuery(Fields.STARTS, begin, last), Occur.SHOULD)
                    .add(begun(from), Occur.SHOULD)
                    .build();
            var found = top(narrowed(hits, either), sort);
            if (isFull(found) && (Long) found.getLast().fields[0] <= last) {
                return found;
            }
        }
        return top(new AmongHits(hits), sort);
    }

    /** What has begun within a day before and is still on. */
    private static Query begun(long minute) {
        var first = LongPoint.pack(minute - PackedSpan.DAY, minute);
        var last = LongPoint.pack(minute - 1, Long.MAX_VALUE);
        return new PointRangeQuery(Fields.ON, first.bytes, last.bytes, 2) {
            @Override
            protected String toString(int dimension, byte[] value) {
                return String.valueOf(LongPoint.decodeDimension(value, 0));
            }
        };
    }

    private List<FieldDoc> nearest(HitSet hits) throws IOException {
        var here = point();
        var sort = new NearestOccasion(here, search.span()).getSortField(false);
        var among = (double) hits.total() / searcher.getIndexReader().numDocs();
        for (var metres = NEAREST_CIRCLE; hits.total() > FEW && metres < WIDEST_CIRCLE; metres *= 2) {
            var around = around(here, metres);
            if (among * about(around) > SPARE * wanted) {
                var found = top(narrowed(hits, around), sort);
                // Something that is here at another time, and then farther away, may be beyond what is not looked at.
                if (isFull(found) && (Double) found.getLast().fields[0] <= metres) {
                    return found;
                }
            }
        }
        return top(new AmongHits(hits), sort);
    }

    /** The box that a circle lies in: quicker to look through, and what is outside of it is farther away. */
    private static Query around(GeoPoint here, double metres) {
        var box = Rectangle.fromPointDistance(here.lat(), here.lon(), metres);
        return LatLonPoint.newBoxQuery(Fields.PLACE, box.minLat, box.maxLat, box.minLon, box.maxLon);
    }

    /** How many documents the query may have. */
    private long about(Query query) throws IOException {
        var weight = query.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        var sum = 0L;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var some = weight.scorerSupplier(leaf);
            sum += some == null ? 0 : some.cost();
        }
        return sum;
    }

    private GeoPoint point() {
        var near = search.near();
        if (near == null) {
            throw new IllegalStateException("Nearest to what?");
        }
        return near;
    }

    private static Query narrowed(HitSet hits, Query narrower) {
        return new BooleanQuery.Builder()
                .add(new AmongHits(hits), Occur.MUST)
                .add(narrower, Occur.FILTER)
                .build();
    }

    private List<FieldDoc> top(Query query, SortField by) throws IOException {
        var found = searcher.search(query, new TopFieldCollectorManager(new Sort(by, BY_ID), wanted, after, wanted));
        return Arrays.stream(found.scoreDocs).map(FieldDoc.class::cast).toList();
    }

    private boolean isFull(List<FieldDoc> found) {
        return found.size() == wanted;
    }
}
