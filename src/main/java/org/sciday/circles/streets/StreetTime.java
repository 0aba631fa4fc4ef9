package org.sciday.circles.streets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.Spread;
import org.sciday.circles.TravelMode;
import org.sciday.circles.TravelTime;
import org.sciday.regions.GeoPoint;

/** Travel times along the streets. Beyond them, and for very long ways, straight lines stand in. */
final class StreetTime implements TravelTime {

    private static final double LONGEST = 90;
    private static final int A_QUICK_MODE = 600;
    private static final int THE_QUICKEST = 150;

    /** A plan asks for the ways from one place to all others in a row. */
    private record Last(GeoPoint from, TravelMode mode, Spread spread) {}

    private final StreetMap map;
    private final TravelTime straight;
    private volatile @Nullable Last last;

    StreetTime(StreetMap map, TravelTime straight) {
        this.map = map;
        this.straight = straight;
    }

    @Override
    public double minutes(GeoPoint from, GeoPoint to, TravelMode mode) {
        var arrival = from(from, mode).at(to);
        return arrival == null ? straight.minutes(from, to, mode) : arrival.minutes();
    }

    private Spread from(GeoPoint from, TravelMode mode) {
        var known = last;
        if (known == null || !known.from().equals(from) || known.mode() != mode) {
            known = new Last(from, mode, spread(List.of(from), mode, LONGEST));
            last = known;
        }
        return known.spread();
    }

    @Override
    public double metresAtMost(double minutes, TravelMode mode) {
        var fastest = mode == TravelMode.CAR ? StreetKind.FASTEST_KMH * 1_000 / 60 : StreetKind.TERTIARY.metresAMinute(mode);
        return Math.max(0, minutes - overhead(mode)) * fastest;
    }

    @Override
    public Spread spread(List<GeoPoint> starts, TravelMode mode, double within) {
        return new StreetSearch(map, starts, mode, within, overhead(mode));
    }

    /** Who drives gets through more streets in the time. */
    @Override
    public int patience(TravelMode mode) {
        return switch (mode) {
            case WALK -> PATIENCE;
            case BICYCLE -> A_QUICK_MODE;
            case CAR -> THE_QUICKEST;
        };
    }

    @Override
    public String statement() {
        return "circles.statement.streets";
    }

    private static double overhead(TravelMode mode) {
        return switch (mode) {
            case WALK -> 0;
            case BICYCLE -> 2;
            case CAR -> 5;
        };
    }
}
