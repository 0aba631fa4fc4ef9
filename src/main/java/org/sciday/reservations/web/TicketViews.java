package org.sciday.reservations.web;

import java.time.Clock;
import java.util.Optional;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Ticket;
import org.sciday.reservations.TicketTokens;
import org.sciday.secrets.Masks;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** A ticket of the viewer's own, made ready to be looked at. */
@Component
class TicketViews {

    private final Reservations reservations;
    private final TicketTokens tokens;
    private final PartyNames names;
    private final Clock clock;

    TicketViews(Reservations reservations, TicketTokens tokens, PartyNames names, Clock clock) {
        this.reservations = reservations;
        this.tokens = tokens;
        this.names = names;
        this.clock = clock;
    }

    TicketPage onPhone(ReservationId id, Viewer viewer) {
        var ticket = reservations.ticketOf(id, viewer);
        return new TicketPage(
                ticket,
                Masks.name(viewer.name()),
                codes(ticket).orElse(null),
                tokens.phoneOnly(),
                names.of(id));
    }

    TicketPage onPaper(ReservationId id, Viewer viewer) {
        var ticket = reservations.ticketOf(id, viewer);
        return new TicketPage(ticket, Masks.name(viewer.name()), null, tokens.phoneOnly(), names.of(id));
    }

    /** Empty when there is nothing to be let in with. */
    Optional<TurningCodes> codes(ReservationId id, Viewer viewer) {
        return codes(reservations.ticketOf(id, viewer));
    }

    private Optional<TurningCodes> codes(Ticket ticket) {
        return ticket.token() == null
                ? Optional.empty()
                : Optional.of(TurningCodes.of(tokens, ticket.reservation(), clock.instant()));
    }
}
