package org.sciday.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Search;

/**
 * The first hits in the asked order. To find the next twenty of half a million one need not look at all of them: first a day
 * or a small circle is searched, and a wider one only when that holds too few.
 */
final class Ranking {

    /** So few are sorted at once. */
    private static final int FEW = 5_000;

    private static final List<Duration> HORIZONS = List.of(Duration.ofHours(6), Duration.ofDays(2), Duration.ofDays(14));
    private static final List<Double> CIRCLES = List.of(2_000.0, 10_000.0, 50_000.0);
    private static final long DAY = Duration.ofDays(1).toMinutes();
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
    TopFieldDocs first(HitSet all, @Nullable Query words) throws IOException {
        var hits = new AmongHits(all);
        return switch (search.order()) {
            case FITTING -> top(words == null ? hits : LuceneQueries.ranked(words, hits, search), SortField.FIELD_SCORE);
            case NEWEST -> top(hits, LongField.newSortField(Fields.SINCE, true, SortedNumericSelector.Type.MAX));
            case SOONEST -> soonest(hits, all.total());
            case NEAREST -> nearest(hits, all.total());
        };
    }

    private TopFieldDocs soonest(Query query, int total) throws IOException {
        var span = search.span();
        var from = PackedSpan.minute(span.from());
        var sort = new NextStart(from, PackedSpan.minute(span.to())).getSortField(false);
        if (total > FEW) {
            var begin = after == null ? from : Math.max(from, (Long) after.fields[0]);
            for (var horizon : HORIZONS) {
                var end = begin + horizon.toMinutes();
                // What is short and has begun did so within a day.
                var found = top(narrowed(query, LongPoint.newRangeQuery(Fields.STARTS, from - DAY, end - 1)), sort);
                if (isFull(found) && (Long) last(found).fields[0] < end) {
                    return found;
                }
            }
        }
        return top(query, sort);
    }

    private TopFieldDocs nearest(Query query, int total) throws IOException {
        var here = point();
        var sort = new NearestOccasion(here, search.span()).getSortField(false);
        if (total > FEW) {
            for (var metres : CIRCLES) {
                var circle = LatLonPoint.newDistanceQuery(Fields.PLACE, here.lat(), here.lon(), metres);
                var found = top(narrowed(query, circle), sort);
                // Something that is here at another time, and then farther away, may be beyond what is not looked at.
                if (isFull(found) && (Double) last(found).fields[0] <= metres) {
                    return found;
                }
            }
        }
        return top(query, sort);
    }

    private GeoPoint point() {
        var near = search.near();
        if (near == null) {
            throw new IllegalStateException("Nearest to what?");
        }
        return near;
    }

    private static Query narrowed(Query query, Query narrower) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(narrower, Occur.FILTER).build();
    }

    private TopFieldDocs top(Query query, SortField by) throws IOException {
        var size = Math.max(1, wanted);
        return searcher.search(query, new TopFieldCollectorManager(new Sort(by, BY_ID), size, after, size));
    }

    private boolean isFull(TopFieldDocs found) {
        return found.scoreDocs.length == wanted;
    }

    static FieldDoc last(TopFieldDocs found) {
        return (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1];
    }
}
