package org.sciday.circles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sciday.regions.GeoPoint;

/** Things by where they are, in squares as wide as one looks around, so that only nine squares are looked at. */
final class PointGrid<T> {

    private static final double METRES_OF_A_DEGREE = 111_195;

    private record Square(int column, int row) {}

    private final double metres;
    private final double degreesNorth;
    private final double degreesEast;
    private final Function<T, GeoPoint> where;
    private final Map<Square, List<T>> squares = new HashMap<>();

    /** @param metres how far one looks around; @param middle squares are measured there */
    PointGrid(double metres, GeoPoint middle, Function<T, GeoPoint> where, List<T> things) {
        this.metres = Math.max(1, metres);
        this.where = where;
        // A little wider, because the earth is round and the squares are those of its middle latitude.
        degreesNorth = this.metres * 1.05 / METRES_OF_A_DEGREE;
        degreesEast = degreesNorth / Math.max(0.05, Math.cos(Math.toRadians(Math.abs(middle.lat()) + 1)));
        things.forEach(thing -> squares.computeIfAbsent(square(where.apply(thing)), any -> new ArrayList<>())
                .add(thing));
    }

    /** Shows what is within the distance. */
    void around(GeoPoint centre, Consumer<T> seen) {
        var home = square(centre);
        for (var column = home.column() - 1; column <= home.column() + 1; column++) {
            for (var row = home.row() - 1; row <= home.row() + 1; row++) {
                for (var thing : squares.getOrDefault(new Square(column, row), List.of())) {
                    if (where.apply(thing).metresTo(centre) <= metres) {
                        seen.accept(thing);
                    }
                }
            }
        }
    }

    private Square square(GeoPoint point) {
        return new Square(
                (int) Math.floor(point.lon() / degreesEast), (int) Math.floor(point.lat() / degreesNorth));
    }
}
