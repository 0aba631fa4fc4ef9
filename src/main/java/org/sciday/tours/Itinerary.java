package org.sciday.tours;

import java.time.Instant;
import java.util.List;

/** A way through a day: what is visited when, and what did not fit. */
public record Itinerary(List<Stop> stops, List<Visit> left) {

    public Itinerary {
        stops = List.copyOf(stops);
        left = List.copyOf(left);
    }

    /**
     * One visit of the day.
     *
     * @param travelMinutes from the one before; 0 for the first when nobody said where they start
     * @param arrive at the place, {@code begins} may be later
     */
    public record Stop(
            Visit visit, Slot slot, long travelMinutes, Instant arrive, Instant begins, Instant leave) {}

    /** What is visited though nobody said where on the map it is. */
    public List<String> offMap() {
        return stops.stream().map(Stop::visit).filter(visit -> visit.at() == null).map(Visit::title).toList();
    }

    public long travelMinutes() {
        return stops.stream().mapToLong(Stop::travelMinutes).sum();
    }
}
