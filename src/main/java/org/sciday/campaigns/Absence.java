package org.sciday.campaigns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/**
 * What comes of not coming where one holds a place; said by a campaign for all that is shown in it, and by the terms of an
 * activity for that one. Whoever cancels in time has nothing to do with it. What is null is said above, or by the platform.
 *
 * @param lapseAfter minutes after the start from which on the places of who has not come go to others; 0, and what nobody
 *     says: they are kept
 * @param noShows so many missed sessions suspend booking; 0: missing one does not count
 * @param suspendDays for how long
 */
public record Absence(
        @Nullable Integer lapseAfter,
        @Nullable Integer noShows,
        @Nullable Integer suspendDays) {

    public static final Absence USUAL = new Absence(null, null, null);

    /** Nobody loses a place for a tram that came late. */
    private static final int SOONEST = 5;

    private static final int LATEST = 240;
    private static final int MOST_NO_SHOWS = 10;
    private static final int LONGEST = 365;

    /** What holds where this is said below that; places that are kept are no matter of minutes any more. */
    public Absence over(Absence above) {
        var minutes = lapseAfter == null ? above.lapseAfter : lapseAfter;
        return new Absence(
                minutes == null || minutes == 0 ? null : minutes,
                noShows == null ? above.noShows : noShows,
                suspendDays == null ? above.suspendDays : suspendDays);
    }

    public boolean counts() {
        return noShows == null || noShows > 0;
    }

    /** Says something of its own about suspensions. */
    public boolean differs() {
        return noShows != null || suspendDays != null;
    }

    /** By the names of the form's fields. */
    public List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        if (lapseAfter != null && lapseAfter != 0) {
            within(problems, "lapseAfter", lapseAfter, SOONEST, LATEST);
        }
        within(problems, "noShows", noShows, 0, MOST_NO_SHOWS);
        within(problems, "suspendDays", suspendDays, 1, LONGEST);
        return problems;
    }

    private static void within(
            List<FieldError> problems, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            problems.add(FieldError.of(field, "shared.between", least, most));
        }
    }
}
