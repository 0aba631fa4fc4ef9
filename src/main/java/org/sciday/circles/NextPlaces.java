package org.sciday.circles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/**
 * Where further places help most: each time the one that brings most people within reach who have none yet. To choose one after
 * the other never does worse than 63 per cent of the best choice made all at once, which nobody can compute for a city.
 */
final class NextPlaces {

    /**
     * One place of the order.
     *
     * @param people who come within reach by it
     * @param homes in how many homes they live
     */
    public record Step(Place place, int homes, long people) {}

    /** What a candidate reaches; {@code gain} was true once and only gets smaller. */
    private record Offer(Place place, BitSet reaches, long gain) {}

    private final List<Dot> homes;

    NextPlaces(List<Dot> homes) {
        this.homes = List.copyOf(homes);
    }

    /** At most so many, ending when none brings anybody. */
    List<Step> choose(List<Place> candidates, Reach reach, GeoPoint middle, int count) {
        var open = new BitSet(homes.size());
        open.set(0, homes.size());
        var offers = offers(candidates, reach, middle);
        var steps = new ArrayList<Step>();
        while (steps.size() < count) {
            var best = best(offers, open);
            if (best == null) {
                return steps;
            }
            var reached = (BitSet) best.reaches().clone();
            reached.and(open);
            steps.add(new Step(best.place(), reached.cardinality(), people(reached)));
            open.andNot(reached);
        }
        return steps;
    }

    private PriorityQueue<Offer> offers(List<Place> candidates, Reach reach, GeoPoint middle) {
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < homes.size(); i++) {
            numbers.add(i);
        }
        var grid = new PointGrid<Integer>(reach.metres(), middle, i -> homes.get(i).at(), numbers);
        var offers = new PriorityQueue<>(Comparator.comparingLong(Offer::gain).reversed());
        for (var candidate : candidates) {
            var reaches = new BitSet(homes.size());
            var spread = reach.spread(List.of(candidate.at()));
            grid.around(candidate.at(), home -> reaches.set(home, spread.at(homes.get(home).at()) != null));
            offers.add(new Offer(candidate, reaches, people(reaches)));
        }
        return offers;
    }

    /** Gains only shrink, so one that is still the largest after being reckoned anew is the largest of all. */
    private @Nullable Offer best(PriorityQueue<Offer> offers, BitSet open) {
        for (var first = offers.poll(); first != null && first.gain() > 0; first = offers.poll()) {
            var now = (BitSet) first.reaches().clone();
            now.and(open);
            var gain = people(now);
            if (gain == first.gain()) {
                return gain == 0 ? null : first;
            }
            offers.add(new Offer(first.place(), now, gain));
        }
        return null;
    }

    private long people(BitSet some) {
        return some.stream().mapToLong(home -> homes.get(home).people()).sum();
    }
}
