package org.sciday.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Search;

/** What a hit is worth more for being soon, new and near: the whole of it at once, half of it some days or kilometres away. */
final class Closeness {

    private static final double SOON = 2;
    private static final double NEW = 1;
    private static final double NEAR = 4;
    private static final double DAYS_TO_SOON = Duration.ofDays(3).toMinutes();
    private static final double DAYS_TO_NEW = Duration.ofDays(7).toSeconds();
    private static final double METRES_TO_NEAR = 5_000;

    private final long today;
    private final long firstMinute;
    private final @Nullable GeoPoint near;

    Closeness(Search search) {
        var day = Duration.ofDays(1).toSeconds();
        this.today = search.now().getEpochSecond() / day * day;
        this.firstMinute = PackedSpan.minute(Instant.ofEpochSecond(today));
        this.near = search.near();
    }

    Here in(LeafReader reader) throws IOException {
        return new Here(
                DocValues.getSortedNumeric(reader, Fields.STARTS),
                DocValues.getSortedNumeric(reader, Fields.SINCE),
                DocValues.getSortedNumeric(reader, Fields.PLACE));
    }

    /** In one piece of the index; to be asked in the order of documents. */
    final class Here {

        private final SortedNumericDocValues starts;
        private final SortedNumericDocValues since;
        private final SortedNumericDocValues places;

        private Here(SortedNumericDocValues starts, SortedNumericDocValues since, SortedNumericDocValues places) {
            this.starts = starts;
            this.since = since;
            this.places = places;
        }

        double most() {
            return SOON + NEW + (near == null ? 0 : NEAR);
        }

        double of(int document) throws IOException {
            var sum = share(SOON, DAYS_TO_SOON, from(firstMinute, starts, document))
                    + share(NEW, DAYS_TO_NEW, from(today, since, document));
            return near == null ? sum : sum + share(NEAR, METRES_TO_NEAR, metres(near, document));
        }

        private double metres(GeoPoint here, int document) throws IOException {
            var nearest = Double.POSITIVE_INFINITY;
            for (var left = places.advanceExact(document) ? places.docValueCount() : 0; left > 0; left--) {
                nearest = Math.min(nearest, PackedOccasions.metres(here, places.nextValue()));
            }
            return nearest;
        }
    }

    /** How far the nearest value is from the wanted one. */
    private static double from(long wanted, SortedNumericDocValues values, int document) throws IOException {
        var nearest = Double.POSITIVE_INFINITY;
        for (var left = values.advanceExact(document) ? values.docValueCount() : 0; left > 0; left--) {
            nearest = Math.min(nearest, Math.abs(values.nextValue() - wanted));
        }
        return nearest;
    }

    private static double share(double whole, double half, double distance) {
        return whole * half / (half + distance);
    }
}
