package org.sciday.circles.streets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sciday.circles.TravelMode;

/** What one may go on, by the value of OpenStreetMap's key {@code highway}, and how fast one drives there in town, lights included. */
enum StreetKind {
    MOTORWAY(false, false, 70),
    TRUNK(true, true, 45),
    PRIMARY(true, true, 30),
    SECONDARY(true, true, 27),
    TERTIARY(true, true, 24),
    UNCLASSIFIED(true, true, 20),
    RESIDENTIAL(true, true, 15),
    LIVING_STREET(true, true, 10),
    SERVICE(true, true, 10),
    TRACK(true, true, 10),
    CYCLEWAY(true, true, 0),
    PATH(true, true, 0),
    PEDESTRIAN(true, false, 0),
    FOOTWAY(true, false, 0),
    STEPS(true, false, 0);

    static final double WALK_KMH = 4.5;
    static final double FASTEST_KMH = 70;

    private static final double BICYCLE_KMH = 12;
    private static final double STEPS_KMH = 2;
    private static final double METRES_A_MINUTE = 1_000 / 60.0;
    private static final StreetKind[] ALL = values();

    private final boolean onFoot;
    private final boolean byBicycle;
    private final double drivingKmh;

    StreetKind(boolean onFoot, boolean byBicycle, double drivingKmh) {
        this.onFoot = onFoot;
        this.byBicycle = byBicycle;
        this.drivingKmh = drivingKmh;
    }

    /** Slip roads are as the road that they lead to. */
    static Optional<StreetKind> of(String highway) {
        var name = highway.replace("_link", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(ALL).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static StreetKind numbered(int ordinal) {
        return ALL[ordinal];
    }

    /** 0: not allowed. */
    double metresAMinute(TravelMode mode) {
        return METRES_A_MINUTE
                * switch (mode) {
                    case WALK -> this == STEPS ? STEPS_KMH : onFoot ? WALK_KMH : 0;
                    case BICYCLE -> byBicycle ? BICYCLE_KMH : 0;
                    case CAR -> drivingKmh;
                };
    }
}
