package org.sciday.checkin;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sciday.checkin.Entry.Reason;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.ReservationId;

/**
 * A scan, and whose ticket it was.
 *
 * @param unread why there is no reservation, if it should have one
 */
record ToldScan(Scan scan, @Nullable Reservation reservation, @Nullable Reason unread) {

    /** All devices take tickets in the same order, so that no two of them wait for each other in a circle. */
    static final Comparator<ToldScan> IN_ORDER = Comparator.comparing(
                    ToldScan::key, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(told -> told.scan().at());

    static ToldScan of(Scan scan, Reservation reservation) {
        return new ToldScan(scan.filledFrom(reservation.party()), reservation, null);
    }

    static ToldScan unread(Scan scan, Reason why) {
        return new ToldScan(scan, null, why);
    }

    @Nullable ReservationId id() {
        return reservation == null ? null : reservation.id();
    }

    Reason why() {
        return unread == null ? Reason.UNKNOWN_CODE : unread;
    }

    private @Nullable String key() {
        return reservation == null ? null : reservation.id().toString();
    }
}
