package org.sciday.checkin.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmitTicket;
import org.sciday.reservations.ReservationId;

/** A scan, or a tap on the list. */
public record EntryForm(
        @Nullable String ticket,
        @Nullable UUID reservation,
        @Nullable Integer people,
        @Nullable String gate,
        @Nullable String q,
        @Nullable UUID nonce) {

    AdmitTicket wish(SessionId session) {
        return new AdmitTicket(
                session,
                ticket,
                reservation == null ? null : new ReservationId(reservation),
                people,
                gate,
                Objects.requireNonNullElseGet(nonce, UUID::randomUUID));
    }

    boolean scanned() {
        return reservation == null;
    }

    String search() {
        return Objects.toString(q, "");
    }

    String atGate() {
        return Objects.toString(gate, "");
    }
}
