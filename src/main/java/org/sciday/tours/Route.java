package org.sciday.tours;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;

/**
 * A route that a unit laid out for everybody.
 *
 * @param note why it was returned
 */
public record Route(RouteId id, UnitId unit, Draft draft, State state, String note, Instant changedAt, int version) {

    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        PUBLISHED
    }

    /** What its unit writes. */
    public record Draft(String title, String summary, TravelMode mode, List<Stop> stops) {

        public Draft {
            stops = List.copyOf(stops);
        }

        public int minutes() {
            return stops.stream().mapToInt(Stop::minutes).sum();
        }
    }

    /**
     * @param minutes that one should have there
     * @param at null: nobody said where on the map
     * @param activity that is to be seen there; whoever was let in there has its stamp
     */
    public record Stop(String name, String text, int minutes, @Nullable GeoPoint at, @Nullable ActivityId activity) {}

    public boolean isPublic() {
        return state == State.PUBLISHED;
    }

    /** Whatever was public is looked at again before the change is. */
    Route edited(Draft other, Instant now) {
        return new Route(id, unit, other, State.DRAFT, "", now, version);
    }

    Route submitted(Instant now) {
        demand(state == State.DRAFT || state == State.RETURNED);
        if (draft.stops().size() < 2) {
            throw new RuleBroken("tours.two-stops-needed");
        }
        return in(State.SUBMITTED, "", now);
    }

    Route published(Instant now) {
        demand(state == State.SUBMITTED);
        return in(State.PUBLISHED, "", now);
    }

    Route returned(String reason, Instant now) {
        demand(state == State.SUBMITTED || state == State.PUBLISHED);
        return in(State.RETURNED, reason, now);
    }

    private Route in(State next, String reason, Instant now) {
        return new Route(id, unit, draft, next, reason, now, version);
    }

    private static void demand(boolean possible) {
        if (!possible) {
            throw new RuleBroken("tours.not-in-this-state");
        }
    }
}
