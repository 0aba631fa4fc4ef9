package org.sciday.obligations;

import java.time.Instant;
import org.sciday.shared.UnitId;

/**
 * What a unit is reminded of today, in one sentence.
 *
 * @param many how many of its duties fall due in seven, three or one days, or today
 * @param what the first of them, in the campaign's own words
 */
record Reminder(UnitId unit, int many, String what, Instant dueAt) {

    /** Of two campaigns, still one sentence. */
    Reminder with(Reminder other) {
        var first = other.dueAt.isBefore(dueAt) ? other : this;
        return new Reminder(unit, many + other.many, first.what, first.dueAt);
    }
}
