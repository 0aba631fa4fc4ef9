package org.sciday.reservations;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;

/**
 * How the places of a session are shared out: over time, between those who book and those who come to the door, and to groups.
 *
 * @param phases what is given away later; the rest of the places is given away from the beginning
 * @param walkInShare of a hundred places, how many are kept for the door and never given away beforehand
 * @param returnsWithin minutes within which places that were given back come back, at a random one; 0: at once. Who watches for
 *     them with a machine then knows no more than who looks in now and then
 */
public record Sharing(List<Phase> phases, int walkInShare, int returnsWithin, Groups groups) {

    public static final int MOST_PHASES = 3;
    private static final int ALL = 100;
    private static final int DAYS = 60;
    private static final int MANY = 100_000;
    private static final int DAY_OF_MINUTES = 24 * 60;

    /** Everything at once, nothing kept; groups as the house is used to. */
    public static final Sharing USUAL = new Sharing(List.of(), 0, 0, new Groups(30, 7, 500, 15));

    public Sharing {
        phases = List.copyOf(phases);
    }

    /**
     * @param share of a hundred places
     * @param daysBefore the session's day; 0 is the day itself
     */
    public record Phase(int share, int daysBefore, LocalTime at) {

        public Instant momentOf(Instant startsAt) {
            return Festival.instantOf(
                    Festival.dateOf(startsAt).minusDays(daysBefore).atTime(at));
        }
    }

    /**
     * @param minPeople that make a group
     * @param daysAhead a group asks so many days before
     * @param weekendCap people of groups whom the unit takes on one day of a weekend at most; null: any number
     * @param pupilsPerTeacher whom one teacher may look after
     */
    public record Groups(int minPeople, int daysAhead, @Nullable Integer weekendCap, int pupilsPerTeacher) {

        /** Is there still time to ask? */
        public boolean inTime(Instant startsAt, Instant now) {
            return !Festival.dateOf(startsAt).minusDays(daysAhead).isBefore(Festival.dateOf(now));
        }
    }

    /** Of a hundred places, how many are given away from the beginning. */
    public int firstShare() {
        return ALL - walkInShare - phases.stream().mapToInt(Phase::share).sum();
    }

    public boolean holdsNothingBack() {
        return phases.isEmpty() && walkInShare == 0;
    }

    /** By the names of the form's fields. */
    List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        for (var i = 0; i < phases.size(); i++) {
            within(problems, "share" + (i + 1), phases.get(i).share(), 1, ALL);
            within(problems, "days" + (i + 1), phases.get(i).daysBefore(), 0, DAYS);
        }
        within(problems, "walkInShare", walkInShare, 0, ALL);
        within(problems, "returnsWithin", returnsWithin, 0, DAY_OF_MINUTES);
        within(problems, "minPeople", groups.minPeople(), 2, MANY);
        within(problems, "groupDays", groups.daysAhead(), 0, DAYS);
        within(problems, "pupilsPerTeacher", groups.pupilsPerTeacher(), 1, ALL);
        if (groups.weekendCap() != null) {
            within(problems, "weekendCap", groups.weekendCap(), 1, MANY);
        }
        if (problems.isEmpty() && firstShare() < 0) {
            problems.add(FieldError.of("walkInShare", "reservations.sharing.more-than-all"));
        }
        return problems;
    }

    private static void within(List<FieldError> problems, String field, int value, int least, int most) {
        if (value < least || value > most) {
            problems.add(FieldError.of(field, "shared.between", least, most));
        }
    }
}
