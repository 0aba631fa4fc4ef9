package org.sciday.reservations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/**
 * What comes of not coming. Whoever cancels in time has nothing to do with it.
 *
 * @param lapseAfter minutes after the start from which on the places of who has not come go to others; null: they are
 *     kept
 * @param noShows so many missed sessions suspend booking; 0: missing this one does not count; null: as many as the
 *     platform says
 * @param suspendDays for how long; null: as long as the platform says
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

    public boolean counts() {
        return noShows == null || noShows > 0;
    }

    /** Says something of its own about suspensions. */
    public boolean differs() {
        return noShows != null || suspendDays != null;
    }

    /** By the names of the form's fields. */
    List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        within(problems, "lapseAfter", lapseAfter, SOONEST, LATEST);
        within(problems, "noShows", noShows, 0, MOST_NO_SHOWS);
        within(problems, "suspendDays", suspendDays, 1, LONGEST);
        return problems;
    }

    private static void within(
            List<FieldError> problems, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            problems.add(FieldError.of(field, "reservations.terms.between", least, most));
        }
    }
}
