package org.sciday.reservations.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Sharing.Phase;

/**
 * What is held back of one session. Parts of places are given away earlier rather than later; a phase whose moment has passed,
 * or that would come after the start, holds nothing back.
 *
 * @param walkIn kept for the door
 * @param releases soonest first
 */
public record ReleasePlan(int walkIn, List<Release> releases) {

    private static final int ALL = 100;

    public ReleasePlan {
        releases = List.copyOf(releases);
    }

    public static ReleasePlan of(Sharing sharing, int capacity, Instant startsAt, Instant now) {
        var latestFirst = sharing.phases().stream()
                .sorted(Comparator.comparing((Phase phase) -> phase.momentOf(startsAt)).reversed())
                .toList();
        var walkIn = part(capacity, sharing.walkInShare());
        var releases = new ArrayList<Release>();
        var share = sharing.walkInShare();
        var later = walkIn;
        for (var phase : latestFirst) {
            share += phase.share();
            var places = part(capacity, share) - later;
            later += places;
            var at = phase.momentOf(startsAt);
            if (places > 0 && at.isAfter(now) && at.isBefore(startsAt)) {
                releases.addFirst(new Release(at, places));
            }
        }
        return new ReleasePlan(walkIn, releases);
    }

    private static int part(int capacity, int share) {
        return (int) ((long) capacity * share / ALL);
    }
}
