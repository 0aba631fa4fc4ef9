package org.sciday.reservations.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.NamedVisitor;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Ticket;

/**
 * A ticket as paper would show it.
 *
 * @param qr an SVG of our own making
 * @param visitors by name and document, masked; nobody where none were asked
 */
public record TicketPage(
        Ticket ticket,
        String maskedName,
        @Nullable String qr,
        List<NamedVisitor> visitors) {

    private static final Duration FRESH = Duration.ofMinutes(2);

    public Reservation reservation() {
        return ticket.reservation();
    }

    public Offer offer() {
        return ticket.offer();
    }

    /** Just booked: the page is then the last of the three steps. */
    public boolean freshAt(Instant now) {
        return reservation().isActive() && now.isBefore(reservation().madeAt().plus(FRESH));
    }

    public String href() {
        return "/me/tickets/" + reservation().id();
    }

    /** In two halves, as it is read out: K7P 3F9. */
    public String spacedCode() {
        var code = reservation().code();
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
