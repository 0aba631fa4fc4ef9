package org.sciday.search.lucene;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Occasion;

/** The occasions that have a place, one behind the other: a {@link PackedSpan}, then where. */
final class PackedOccasions {

    private static final int SIZE = Long.BYTES + 2 * Integer.BYTES;

    private PackedOccasions() {}

    static BytesRef of(List<Occasion> occasions) {
        var packed = ByteBuffer.allocate(occasions.size() * SIZE);
        for (var occasion : occasions) {
            var at = occasion.at();
            if (at != null) {
                packed.putLong(PackedSpan.of(occasion.span()));
                packed.putInt(GeoEncodingUtils.encodeLatitude(at.lat()));
                packed.putInt(GeoEncodingUtils.encodeLongitude(at.lon()));
            }
        }
        return new BytesRef(packed.array(), 0, packed.position());
    }

    /**
     * How far the nearest of them is that is on in the span; infinite when there is none.
     *
     * @param from the span's first minute
     * @param to the first minute behind it
     */
    static double nearest(BytesRef packed, GeoPoint here, long from, long to) {
        var occasions = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
        var nearest = Double.POSITIVE_INFINITY;
        while (occasions.hasRemaining()) {
            var span = occasions.getLong();
            var lat = occasions.getInt();
            var lon = occasions.getInt();
            if (PackedSpan.start(span) < to && PackedSpan.end(span) > from) {
                nearest = Math.min(nearest, metres(here, lat, lon));
            }
        }
        return nearest;
    }

    /** @param place as Lucene packs it */
    static double metres(GeoPoint here, long place) {
        return metres(here, (int) (place >> Integer.SIZE), (int) place);
    }

    private static double metres(GeoPoint here, int lat, int lon) {
        return SloppyMath.haversinMeters(
                here.lat(), here.lon(), GeoEncodingUtils.decodeLatitude(lat), GeoEncodingUtils.decodeLongitude(lon));
    }
}
