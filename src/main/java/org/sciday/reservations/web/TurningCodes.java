package org.sciday.reservations.web;

import java.time.Instant;
import java.util.List;
import org.sciday.documents.QrCode;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.TicketSlot;
import org.sciday.reservations.TicketTokens;

/**
 * The codes that a phone shows one after the other, each for half a minute. Ten minutes of them at once, so that it goes on
 * turning where there is no network.
 *
 * @param now by the server's clock, which the page goes by
 * @param codes QR codes as bits
 */
public record TurningCodes(Instant now, long first, List<String> codes) {

    private static final int AHEAD = 20;

    public TurningCodes {
        codes = List.copyOf(codes);
    }

    static TurningCodes of(TicketTokens tokens, Reservation reservation, Instant now) {
        var first = TicketSlot.at(now);
        var codes = tokens.phone(reservation, first, AHEAD).stream()
                .map(QrCode::bits)
                .toList();
        return new TurningCodes(now, first, codes);
    }

    public int seconds() {
        return TicketSlot.SECONDS;
    }

    /** For the script turning-code: the time in milliseconds, the first slot, the codes. */
    public String text() {
        return now.toEpochMilli() + " " + first + " " + String.join(" ", codes);
    }
}
