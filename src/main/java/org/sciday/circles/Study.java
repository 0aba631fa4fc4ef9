package org.sciday.circles;

import java.time.Instant;
import java.util.List;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.UnitId;

/**
 * A question about a service circle: these homes, these places, so many minutes.
 *
 * @param programme the places of the public programme count as places too
 */
public record Study(
        StudyId id,
        UnitId unit,
        String name,
        TravelMode mode,
        int minutes,
        boolean programme,
        List<Dot> dots,
        Instant madeAt) {

    public Study {
        dots = List.copyOf(dots);
    }

    public List<Dot> homes() {
        return of(Dot.Kind.HOME);
    }

    List<Dot> of(Dot.Kind kind) {
        return dots.stream().filter(dot -> dot.kind() == kind).toList();
    }

    /** Halfway between the outermost homes. */
    GeoPoint middle() {
        var lat = dots.stream().mapToDouble(dot -> dot.at().lat()).summaryStatistics();
        var lon = dots.stream().mapToDouble(dot -> dot.at().lon()).summaryStatistics();
        return new GeoPoint((lat.getMin() + lat.getMax()) / 2, (lon.getMin() + lon.getMax()) / 2);
    }
}
