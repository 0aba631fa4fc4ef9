package org.sciday.reservations.web;

import java.util.List;
import java.util.stream.IntStream;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Ticket;
import org.sciday.shared.web.Form;

/** Coming with more people, or with fewer. */
public record PartyChangePage(Ticket ticket, Terms terms, Form<PartyForm> form) {

    public Reservation reservation() {
        return ticket.reservation();
    }

    public Offer offer() {
        return ticket.offer();
    }

    public String href() {
        return "/me/tickets/" + reservation().id();
    }

    public List<Integer> adultChoices() {
        return IntStream.rangeClosed(1, Math.max(now().adults(), terms.maxParty())).boxed().toList();
    }

    public List<Integer> childChoices() {
        return IntStream.rangeClosed(0, Math.max(now().children(), terms.maxChildren())).boxed().toList();
    }

    /** How many more there is room for: none as long as somebody waits for it. */
    public int room() {
        return offer().waiting() > 0 ? 0 : offer().free();
    }

    /** Who waits in line may ask for more; whether there is room is seen when it is their turn. */
    public boolean waits() {
        return reservation().status() == Reservation.Status.WAITLISTED;
    }

    private Party now() {
        return reservation().party();
    }
}
