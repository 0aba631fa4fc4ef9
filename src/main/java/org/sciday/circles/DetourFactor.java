package org.sciday.circles;

import org.sciday.regions.GeoPoint;

/** Without streets: as the crow flies, times what ways in Chinese cities are longer than that, at a usual speed. */
final class DetourFactor implements TravelTime {

    /**
     * @param metresAMinute on the way
     * @param detour how much longer the way is than the straight line
     * @param overhead minutes for getting a bicycle, or for parking
     */
    private record Pace(double metresAMinute, double detour, double overhead) {}

    @Override
    public double minutes(GeoPoint from, GeoPoint to, TravelMode mode) {
        var pace = pace(mode);
        return pace.overhead() + from.metresTo(to) * pace.detour() / pace.metresAMinute();
    }

    @Override
    public double metresAtMost(double minutes, TravelMode mode) {
        var pace = pace(mode);
        return Math.max(0, minutes - pace.overhead()) * pace.metresAMinute() / pace.detour();
    }

    @Override
    public String statement() {
        return "circles.statement.detour";
    }

    /** 4.5, 12 and 24 km/h: with children, with traffic lights, in town. */
    private static Pace pace(TravelMode mode) {
        return switch (mode) {
            case WALK -> new Pace(75, 1.3, 0);
            case BICYCLE -> new Pace(200, 1.3, 2);
            case CAR -> new Pace(400, 1.4, 5);
        };
    }
}
