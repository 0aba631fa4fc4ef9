package org.sciday.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionFacts;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Entry.Refused;
import org.springframework.stereotype.Component;

/** Why a ticket is not good at this door now. */
@Component
class DoorRules {

    private final CheckInSettings settings;
    private final Clock clock;

    DoorRules(CheckInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Refused> refusalOf(Guests guests, SessionFacts session) {
        if (!guests.session().equals(session.id())) {
            return Optional.of(new Refused(Reason.WRONG_SESSION, guests.session()));
        }
        var placeless = guests.placeless().map(Refused::because);
        return placeless.isPresent() ? placeless : closed(session);
    }

    Instant opensAt(SessionFacts session) {
        return settings.opensAt(session);
    }

    /** Too late even for what a device without network has kept. */
    Optional<Reason> late(SessionFacts session) {
        return settings.isTooLate(session, clock.instant()) ? Optional.of(Reason.TOO_LATE) : Optional.empty();
    }

    /** Why nobody is let in now, with or without a ticket. */
    Optional<Refused> closed(SessionFacts session) {
        var now = clock.instant();
        if (session.publicStatus() == PublicStatus.CANCELLED) {
            return Optional.of(Refused.because(Reason.SESSION_CANCELLED));
        }
        if (settings.isTooEarly(session, now)) {
            return Optional.of(Refused.because(Reason.TOO_EARLY));
        }
        return settings.isTooLate(session, now) ? Optional.of(Refused.because(Reason.TOO_LATE)) : Optional.empty();
    }
}
