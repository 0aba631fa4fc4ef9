package org.sciday.notices.reading.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words that say until when, or when, something is to be done. Either a day or a relative term is known.
 *
 * @param opensOn the first day of a window such as 8月15日至9月28日
 */
public record Deadline(
        int start,
        int end,
        @Nullable LocalDate dueOn,
        @Nullable String dueTime,
        @Nullable String relative,
        @Nullable LocalDate opensOn,
        Manner manner) {

    /** How the words bind: a term (…前, 截止…) always does, a window or a bare day only with a verb of delivery. */
    public enum Manner {
        TERM,
        WINDOW,
        DAY
    }

    Deadline asTerm() {
        return new Deadline(start, end, dueOn, dueTime, relative, opensOn, Manner.TERM);
    }

    public boolean binds() {
        return manner == Manner.TERM;
    }
}
