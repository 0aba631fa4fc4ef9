package org.sciday.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sciday.regions.GeoPoint;

/**
 * One thing to be found.
 *
 * @param names of those who offer it and of its places: found by words, and suggested as a whole
 * @param codes what it is narrowed by and counted under, by field
 * @param occasions when and where it is on; spans are half-open
 * @param since before this moment nobody finds it
 */
public record SearchDocument(
        UUID id,
        String title,
        Set<String> names,
        String body,
        Map<String, Set<String>> codes,
        List<Occasion> occasions,
        Instant since) {

    public SearchDocument {
        names = Set.copyOf(names);
        codes = Map.copyOf(codes);
        occasions = List.copyOf(occasions);
    }

    public List<Span> times() {
        return occasions.stream().map(Occasion::span).toList();
    }

    /** Each once. */
    public List<GeoPoint> places() {
        return occasions.stream()
                .map(Occasion::at)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Is it on at several places, so that only one of its times may be meant? */
    public boolean isInSeveralPlaces() {
        return occasions.stream().map(occasion -> Optional.ofNullable(occasion.at())).distinct().count() > 1;
    }
}
