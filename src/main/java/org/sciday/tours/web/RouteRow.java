package org.sciday.tours.web;

import java.util.UUID;
import org.sciday.circles.TravelMode;

/** A route in a list. */
public record RouteRow(UUID id, String title, String summary, String unit, TravelMode mode, int stops, int minutes, String state) {

    boolean isPublic() {
        return state.equals("PUBLISHED");
    }

    /** The first words of it. */
    public String beginning() {
        return summary.length() <= 80 ? summary : summary.substring(0, 79) + "…";
    }
}
