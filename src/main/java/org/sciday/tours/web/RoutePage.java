package org.sciday.tours.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.MapView;
import org.sciday.tours.Route;

/**
 * @param kept the reader keeps it in mind
 * @param wayMinutes between the stops, as far as they are on the map
 */
public record RoutePage(
        Route route,
        String unit,
        boolean kept,
        List<StopRow> stops,
        long wayMinutes,
        @Nullable MapView map,
        String address,
        String statement) {

    public RoutePage {
        stops = List.copyOf(stops);
    }

    /**
     * @param travelMinutes from the stop before; null: unknown
     * @param stamped the reader was let in there
     */
    public record StopRow(Route.Stop stop, @Nullable Long travelMinutes, boolean stamped) {}

    /** Stops without a place on the map. */
    public List<String> offMap() {
        return stops.stream().map(StopRow::stop).filter(stop -> stop.at() == null).map(Route.Stop::name).toList();
    }

    public long stamps() {
        return stops.stream().filter(StopRow::stamped).count();
    }

    /** Are there stamps to be had? */
    public boolean hasStamps() {
        return stops.stream().anyMatch(row -> row.stop().activity() != null);
    }
}
