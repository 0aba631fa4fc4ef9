package org.sciday.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sciday.regions.GeoPoint;

/**
 * One thing to be found.
 *
 * @param names of those who offer it and of its places: found by words, and suggested as a whole
 * @param codes what it is narrowed by and counted under, by field
 * @param times when it is on; each half-open
 * @param since before this moment nobody finds it
 */
public record SearchDocument(
        UUID id,
        String title,
        Set<String> names,
        String body,
        Map<String, Set<String>> codes,
        List<Span> times,
        List<GeoPoint> places,
        Instant since) {

    public SearchDocument {
        names = Set.copyOf(names);
        codes = Map.copyOf(codes);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }
}
