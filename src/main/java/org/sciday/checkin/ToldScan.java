package org.sciday.checkin;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.checkin.Entry.Reason;

/**
 * A scan, and whose ticket or receipt it was.
 *
 * @param unread why there is nobody, if there should be somebody
 */
record ToldScan(Scan scan, @Nullable Guests guests, @Nullable Reason unread) {

    /**
     * All devices take tickets in the same order, so that no two of them wait for each other in a circle; last those
     * whose places lapsed, since they also need the session's row.
     */
    static final Comparator<ToldScan> IN_ORDER = Comparator.comparing(ToldScan::lapsed)
            .thenComparing(ToldScan::key, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(told -> told.scan().at());

    static ToldScan of(Scan scan, Guests guests) {
        return new ToldScan(scan.filledFrom(guests), guests, null);
    }

    static ToldScan unread(Scan scan, Reason why) {
        return new ToldScan(scan, null, why);
    }

    /** Of the ticket, where it was one. */
    @Nullable UUID ticket() {
        var ticket = guests == null ? null : guests.ticket();
        return ticket == null ? null : ticket.value();
    }

    private boolean lapsed() {
        return guests != null && guests.lapsed();
    }

    Reason why() {
        return unread == null ? Reason.UNKNOWN_CODE : unread;
    }

    private @Nullable String key() {
        return guests == null ? null : guests.id().toString();
    }
}
