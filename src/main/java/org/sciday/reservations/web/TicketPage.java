package org.sciday.reservations.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.QrCode;
import org.sciday.reservations.NamedVisitor;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Ticket;

/**
 * A ticket as its holder sees it.
 *
 * @param codes those that turn, on a phone; null on paper, and while there is nothing to be let in with
 * @param phoneOnly only the codes that turn are let in
 * @param visitors by name and document, masked; nobody where none were asked
 */
public record TicketPage(
        Ticket ticket,
        String maskedName,
        @Nullable TurningCodes codes,
        boolean phoneOnly,
        List<NamedVisitor> visitors) {

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final int PRINTED_PIXELS = 600;

    public TicketPage {
        visitors = List.copyOf(visitors);
    }

    /** Everybody is named: the party comes as it is. */
    public boolean allNamed() {
        return visitors.size() == reservation().people();
    }

    public Reservation reservation() {
        return ticket.reservation();
    }

    public Offer offer() {
        return ticket.offer();
    }

    public boolean confirmed() {
        return reservation().status() == Reservation.Status.CONFIRMED;
    }

    /** Nobody came in time: let in as long as there is room. */
    public boolean lapsed() {
        return reservation().status() == Reservation.Status.LAPSED;
    }

    /** The code that stands still, as an SVG of our own making: on paper, and for phones without scripts. */
    public @Nullable String still() {
        var token = ticket.token();
        return token == null || isOnPaper() && phoneOnly ? null : QrCode.svg(token);
    }

    /** The same for documents, which want a picture at an address of its own. */
    public @Nullable String stillPicture() {
        var token = ticket.token();
        return token == null || phoneOnly
                ? null
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(token, PRINTED_PIXELS));
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
        return TicketRow.spaced(reservation().code());
    }

    private boolean isOnPaper() {
        return codes == null;
    }
}
