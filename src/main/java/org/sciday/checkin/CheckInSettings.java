package org.sciday.checkin;

import java.time.Duration;
import java.time.Instant;
import org.sciday.activities.SessionFacts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param opensBefore how long before the start tickets are let in
 * @param closesAfter how long after the end the list may still be completed, for doors that had no network
 */
@ConfigurationProperties("sciday.checkin")
public record CheckInSettings(
        @DefaultValue("2h") Duration opensBefore, @DefaultValue("72h") Duration closesAfter) {

    public Instant opensAt(SessionFacts session) {
        return session.startsAt().minus(opensBefore);
    }

    public Instant closesAt(SessionFacts session) {
        return session.endsAt().plus(closesAfter);
    }

    boolean isTooEarly(SessionFacts session, Instant now) {
        return now.isBefore(opensAt(session));
    }

    boolean isTooLate(SessionFacts session, Instant now) {
        return now.isAfter(closesAt(session));
    }
}
