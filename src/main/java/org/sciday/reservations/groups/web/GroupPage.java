package org.sciday.reservations.groups.web;

import java.time.Instant;
import java.util.Base64;
import org.sciday.activities.SessionFacts;
import org.sciday.documents.QrCode;
import org.sciday.reservations.groups.GroupBooking;
import org.sciday.reservations.groups.GroupBooking.State;

/**
 * One group's booking, as those see it who asked.
 *
 * @param unit that decides
 */
public record GroupPage(GroupBooking booking, SessionFacts session, String unit) {

    private static final int PIXELS = 360;

    public String href() {
        return "/me/groups/" + booking.id();
    }

    public boolean accepted() {
        return booking.state() == State.ACCEPTED;
    }

    public boolean withdrawable(Instant now) {
        return booking.isActive() && !booking.hasCome() && now.isBefore(session.startsAt());
    }

    /** The number once more, for the door's camera. */
    public String picture() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(number(), PIXELS));
    }

    /** As it is read out on the phone. */
    public String number() {
        return booking.receiptNumber();
    }
}
