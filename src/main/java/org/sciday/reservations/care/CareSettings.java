package org.sciday.reservations.care;

import java.time.Duration;
import java.util.Objects;
import org.sciday.campaigns.Absence;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param noShows so many suspend booking
 * @param noShowWithin within this time
 * @param suspendFor for so long
 * @param noShowAfter how long after its end a session is looked at; not before the door's lists on paper are typed in
 */
@ConfigurationProperties("sciday.reservations")
public record CareSettings(
        @DefaultValue("3") int noShows,
        @DefaultValue("180d") Duration noShowWithin,
        @DefaultValue("30d") Duration suspendFor,
        @DefaultValue("72h") Duration noShowAfter) {

    public CareSettings {
        if (noShows < 1 || !suspendFor.isPositive() || !noShowWithin.isPositive() || noShowAfter.isNegative()) {
            throw new IllegalArgumentException("sciday.reservations: a suspension has a reason and a length");
        }
    }

    /** After how many, where an activity's terms say something of their own. */
    public int noShows(Absence absence) {
        return Objects.requireNonNullElse(absence.noShows(), noShows);
    }

    public long suspendDays(Absence absence) {
        var days = absence.suspendDays();
        return days == null ? suspendFor.toDays() : days;
    }
}
