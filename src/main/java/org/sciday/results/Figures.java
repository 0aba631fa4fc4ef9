package org.sciday.results;

import org.jspecify.annotations.Nullable;

/**
 * The numbers a unit gives for an activity; null is not yet told.
 *
 * @param attended null as long as the count at the doors stands as it is
 * @param attendedReason why it differs from that count
 */
public record Figures(
        @Nullable Integer attended,
        String attendedReason,
        @Nullable Integer onlineViews,
        @Nullable Integer scienceWorkers,
        @Nullable Integer volunteers) {

    public static final Figures NONE = new Figures(null, "", null, null, null);

    public Figures {
        attendedReason = attendedReason.strip();
    }

    /** With so many people counted by the unit itself. */
    public Figures counted(int people) {
        return new Figures(people, attendedReason, onlineViews, scienceWorkers, volunteers);
    }

    /** A number typed that equals the count is no correction: people who are counted later still count. */
    Figures against(@Nullable Integer counted) {
        return attended == null || attended.equals(counted)
                ? new Figures(null, "", onlineViews, scienceWorkers, volunteers)
                : this;
    }
}
