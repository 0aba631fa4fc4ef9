package org.sciday.reservations;

import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import java.time.ZoneOffset;

/** New reservations as rows of a binary {@code copy}. */
final class ReservationRows extends AbstractMapping<Reservation> {

    ReservationRows() {
        super("reservations", "reservation");
        mapUUID("id", one -> one.id().value());
        mapUUID("session_id", one -> one.session().value());
        mapUUID("account_id", one -> one.holder().value());
        mapUUID("key", Reservation::key);
        mapInteger("adults", one -> one.party().adults());
        mapInteger("children", one -> one.party().children());
        mapText("code", Reservation::code);
        mapText("status", one -> one.status().name());
        mapTimeStampTz("made_at", one -> one.madeAt().atZone(ZoneOffset.UTC));
    }
}
