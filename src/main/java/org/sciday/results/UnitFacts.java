package org.sciday.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit did in a campaign, counted.
 *
 * @param own the unit's own activities, as is held below of the units under it
 */
record UnitFacts(Totals own, Totals below, List<Joined> actions, List<Held> held, Said said) {

    record Totals(
            int activities,
            int sessions,
            long attended,
            long onlineViews,
            long scienceWorkers,
            long volunteers,
            int news) {

        long of(UnitFigure figure) {
            return switch (figure) {
                case ACTIVITIES -> activities;
                case SESSIONS -> sessions;
                case ATTENDED -> attended;
                case ONLINE_VIEWS -> onlineViews;
                case SCIENCE_WORKERS -> scienceWorkers;
                case VOLUNTEERS -> volunteers;
                case NEWS -> news;
            };
        }
    }

    record Joined(String action, int activities) {}

    record Held(String title, @Nullable Instant firstStartsAt, @Nullable Integer attended) {}
}
