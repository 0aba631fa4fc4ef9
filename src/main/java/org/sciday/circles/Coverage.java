package org.sciday.circles;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lives within reach of a place, and who does not. */
public record Coverage(List<Served> served) {

    public Coverage {
        served = List.copyOf(served);
    }

    /**
     * A home and the place that it reaches first.
     *
     * @param nearest null: none within the time
     */
    public record Served(Dot home, @Nullable Place nearest, double minutes) {

        public boolean isCovered() {
            return nearest != null;
        }
    }

    static Coverage of(List<Dot> homes, List<Place> places, Reach reach) {
        var spread = reach.spread(places.stream().map(Place::at).toList());
        return new Coverage(homes.stream().map(home -> served(home, places, spread)).toList());
    }

    private static Served served(Dot home, List<Place> places, Spread spread) {
        var arrival = spread.at(home.at());
        return arrival == null ? new Served(home, null, 0) : new Served(home, places.get(arrival.start()), arrival.minutes());
    }

    /** Those without a place within the time, most people first. */
    public List<Dot> gaps() {
        return served.stream()
                .filter(one -> !one.isCovered())
                .map(Served::home)
                .sorted(Comparator.comparingInt(Dot::people).reversed())
                .toList();
    }

    public long people() {
        return served.stream().mapToLong(one -> one.home().people()).sum();
    }

    public long peopleCovered() {
        return served.stream().filter(Served::isCovered).mapToLong(one -> one.home().people()).sum();
    }

    public long homesCovered() {
        return served.stream().filter(Served::isCovered).count();
    }

    /** Of a hundred people. */
    public double percent() {
        return people() == 0 ? 0 : 100.0 * peopleCovered() / people();
    }
}
