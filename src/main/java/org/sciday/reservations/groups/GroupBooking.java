package org.sciday.reservations.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.files.Paper;
import org.sciday.shared.AccountId;

/**
 * A group's claim on places of one session.
 *
 * @param number on the receipt
 * @param reason why it was declined
 * @param counted which day of a weekend it counts against, if any
 * @param cameAt when it came through the door
 */
public record GroupBooking(
        GroupBookingId id,
        long number,
        SessionId session,
        AccountId holder,
        String organisation,
        Contact contact,
        int pupils,
        int teachers,
        String wish,
        Paper letter,
        State state,
        String reason,
        Instant madeAt,
        @Nullable Instant decidedAt,
        @Nullable WeekendDay counted,
        @Nullable Instant cameAt) {

    public enum State {
        REQUESTED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        CALLED_OFF
    }

    public record Contact(String name, String phone) {}

    public int people() {
        return pupils + teachers;
    }

    /** As it is read out on the phone and at the door. */
    public String receiptNumber() {
        return "%06d".formatted(number);
    }

    public boolean hasCome() {
        return cameAt != null;
    }

    public boolean isOpen() {
        return state == State.REQUESTED;
    }

    public boolean isActive() {
        return state == State.REQUESTED || state == State.ACCEPTED;
    }
}
