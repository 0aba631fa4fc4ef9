package org.sciday.checkin;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.ReservationId;

/**
 * The wish to let a party in.
 *
 * @param token what was scanned or typed: the QR code's text or the six signs; ignored when the reservation is given
 * @param reservation from the list
 * @param people how many really came; null is the whole party
 * @param nonce made by the scanner; the same again gives the first answer
 */
public record AdmitTicket(
        SessionId session,
        @Nullable String token,
        @Nullable ReservationId reservation,
        @Nullable Integer people,
        @Nullable String gate,
        UUID nonce) {

    public static final int MAX_GATE = 40;

    public AdmitTicket {
        token = token == null ? "" : token.strip();
        gate = Objects.requireNonNullElse(gate, "").strip();
        if (gate.length() > MAX_GATE) {
            gate = gate.substring(0, MAX_GATE);
        }
    }

    /** Too short to be a signed code: somebody read out six signs. */
    boolean isTyped() {
        return Objects.requireNonNullElse(token, "").length() < 12;
    }
}
