package org.sciday.campaigns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/**
 * When something is due: on a day, with or without an hour, or within a term that runs from an event.
 *
 * @param relative the term as written (活动结束后7个工作日内)
 * @param days what was understood of it, null when the words are beyond the rules
 */
public record Due(
        @Nullable LocalDate dueOn,
        @Nullable LocalTime dueTime,
        @Nullable String relative,
        @Nullable Integer days,
        boolean workingDays,
        @Nullable Anchor anchor) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

    public Due {
        if (dueOn == null && (relative == null || relative.isBlank())) {
            throw new IllegalArgumentException("A deadline has a date or a term");
        }
    }

    /** From what a term is counted. */
    public enum Anchor {
        BEFORE_ACTIVITY,
        AFTER_ACTIVITY,
        AFTER_CAMPAIGN
    }

    public static Due on(LocalDate day, @Nullable LocalTime time) {
        return new Due(day, time, null, null, false, null);
    }

    /** The instant after which it is late; a day without an hour ends with the day. Null for a term. */
    @JsonIgnore
    public @Nullable Instant at() {
        return dueOn == null ? null : Festival.instantOf(dueOn.atTime(dueTime == null ? END_OF_DAY : dueTime));
    }

    /** Is it the same moment or the same term? */
    boolean sameAs(Due other) {
        return dueOn == null
                ? other.dueOn == null && relative != null && relative.equals(other.relative)
                : dueOn.equals(other.dueOn) && Objects.equals(dueTime, other.dueTime);
    }

    Due plusDays(long shift) {
        return dueOn == null ? this : new Due(dueOn.plusDays(shift), dueTime, relative, days, workingDays, anchor);
    }
}
