package org.sciday.circles.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.MapView;

/**
 * What can be reached in time from where somebody is; nothing yet when nobody said where.
 *
 * @param map what is reached, at its places
 * @param area the edge of what is reached
 * @param starts regions of the name that was typed
 */
public record ReachPage(
        ReachForm form,
        @Nullable GeoPoint from,
        List<Row> rows,
        int more,
        MapView map,
        List<GeoPoint> area,
        MapView picker,
        String statement,
        List<Start> starts) {

    public ReachPage {
        rows = List.copyOf(rows);
        area = List.copyOf(area);
        starts = List.copyOf(starts);
    }

    /** The area as JSON, to some metres. */
    public String edge() {
        return area.stream()
                .map(point -> "[%.5f,%.5f]".formatted(point.lat(), point.lon()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The middle of a region as a place to start from. */
    public record Start(String name, String href) {}

    /** An activity with the session that comes next. */
    public record Row(
            UUID id, String title, String topic, @Nullable String place, Instant startsAt, Instant endsAt, long minutes) {

        Row after(long way) {
            return new Row(id, title, topic, place, startsAt, endsAt, way);
        }
    }
}
