package org.sciday.circles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

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

    static Coverage of(List<Dot> homes, List<Place> places, Reach reach, GeoPoint middle) {
        var grid = new PointGrid<>(reach.metres(), middle, Place::at, places);
        return new Coverage(homes.stream().map(home -> served(home, grid, reach)).toList());
    }

    private static Served served(Dot home, PointGrid<Place> places, Reach reach) {
        var found = new ArrayList<Served>();
        places.around(home.at(), place -> found.add(new Served(home, place, reach.minutes(home.at(), place.at()))));
        return found.stream()
                .filter(one -> one.minutes() <= reach.within())
                .min(Comparator.comparingDouble(Served::minutes))
                .orElse(new Served(home, null, 0));
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
