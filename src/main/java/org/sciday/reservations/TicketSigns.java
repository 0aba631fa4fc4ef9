package org.sciday.reservations;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.sciday.secrets.Vault;
import org.springframework.stereotype.Component;

/** What a ticket's QR code says: the reservation's id in 22 signs, and a signature that only this installation makes. */
@Component
class TicketSigns {

    private static final int ID_BYTES = 16;

    private final Vault vault;

    TicketSigns(Vault vault) {
        this.vault = vault;
    }

    String tokenOf(ReservationId id) {
        var bytes = ByteBuffer.allocate(ID_BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        return vault.sign(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    Optional<ReservationId> read(String token) {
        return vault.verify(token.strip()).flatMap(TicketSigns::id);
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
