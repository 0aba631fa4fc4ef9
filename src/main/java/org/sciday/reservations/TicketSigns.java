package org.sciday.reservations;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.reservations.TicketToken.Kind;
import org.sciday.reservations.TicketToken.Standing;
import org.sciday.secrets.Vault;
import org.springframework.stereotype.Component;

/** Writes what a ticket's QR code says, and reads it: with a signature that only this installation makes and anybody can check. */
@Component
class TicketSigns {

    private static final int ID_BYTES = 16;

    private final TicketKeys keys;
    private final TicketSettings settings;
    private final Vault vault;
    private final Clock clock;

    TicketSigns(TicketKeys keys, TicketSettings settings, Vault vault, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.vault = vault;
        this.clock = clock;
    }

    String paper(Reservation reservation) {
        return sign(reservation, Kind.PAPER, 0);
    }

    String phone(Reservation reservation, long slot) {
        return sign(reservation, Kind.PHONE, slot);
    }

    /** What the ticket says now; empty when anybody but us made it. */
    Optional<TicketToken> read(String text) {
        return read(text, clock.instant());
    }

    /** What it said at that moment. */
    Optional<TicketToken> read(String text, Instant at) {
        return text.indexOf('.') < 0
                ? TicketCode.read(text).flatMap(scanned -> verified(scanned, at))
                : earliest(text);
    }

    private String sign(Reservation reservation, Kind kind, long slot) {
        var key = keys.newest();
        var code = new TicketCode(
                kind, key.number(), reservation.id().value(), reservation.session().value(), slot);
        var signed = code.signed();
        return TicketCode.text(signed, key.sign(signed));
    }

    private Optional<TicketToken> verified(TicketCode.Scanned scanned, Instant at) {
        return keys.find(scanned.code().key())
                .filter(key -> key.signed(scanned.signed(), scanned.signature()))
                .map(key -> token(scanned.code(), at));
    }

    private TicketToken token(TicketCode code, Instant at) {
        var reservation = new ReservationId(code.reservation());
        var session = new SessionId(code.session());
        if (code.kind() == Kind.PAPER) {
            return new TicketToken(reservation, session, Kind.PAPER, Duration.ZERO, paperStanding());
        }
        var slot = TicketSlot.at(at);
        var standing = TicketSlot.isNear(code.slot(), slot) ? Standing.GOOD : Standing.EXPIRED;
        return new TicketToken(reservation, session, Kind.PHONE, TicketSlot.between(code.slot(), slot), standing);
    }

    /** The earliest form: the reservation's id and a keyed hash. Some were printed. */
    private Optional<TicketToken> earliest(String text) {
        return vault.verify(text.strip())
                .flatMap(TicketSigns::id)
                .map(id -> new TicketToken(id, null, Kind.PAPER, Duration.ZERO, paperStanding()));
    }

    private Standing paperStanding() {
        return settings.phoneOnly() ? Standing.PHONE_ONLY : Standing.GOOD;
    }

    private static Optional<ReservationId> id(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == ID_BYTES
                    ? Optional.of(new ReservationId(new UUID(bytes.getLong(), bytes.getLong())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
