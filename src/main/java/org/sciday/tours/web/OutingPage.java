package org.sciday.tours.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.MapView;
import org.sciday.tours.Outing;

/**
 * A way through a day as it was kept, and what has become of its stops.
 *
 * @param shared seen by whom the link was given to: nothing of the person
 * @param share the address to hand on
 * @param key for booking it all, once
 */
public record OutingPage(
        Outing outing, List<Stop> stops, @Nullable MapView map, boolean shared, String share, UUID key, String statement) {

    public OutingPage {
        stops = List.copyOf(stops);
    }

    /** @param now null: the session is no longer public */
    public record Stop(Outing.OutingStop planned, @Nullable Session now) {

        public boolean moved() {
            return now != null && planned.bookable() && !now.startsAt().equals(planned.begins());
        }
    }

    /**
     * @param ticket the person's own, if any
     * @param stamped the person was let in there
     */
    public record Session(
            String title,
            String place,
            @Nullable Double lat,
            @Nullable Double lon,
            Instant startsAt,
            Instant endsAt,
            String status,
            @Nullable UUID ticket,
            boolean stamped) {}

    /** Stops without a place on the map. */
    public List<String> offMap() {
        return stops.stream()
                .map(Stop::now)
                .filter(Objects::nonNull)
                .filter(now -> now.lat() == null)
                .map(Session::title)
                .toList();
    }

    public long stamps() {
        return stops.stream().filter(stop -> stop.now() != null && stop.now().stamped()).count();
    }

    /** Is there anything left to book? */
    public boolean hasToBook() {
        return stops.stream().anyMatch(stop -> stop.planned().bookable() && stop.now() != null && stop.now().ticket() == null);
    }
}
