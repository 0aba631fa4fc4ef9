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
        return IntStream.rangeClosed(1, most(now().adults(), terms.maxParty())).boxed().toList();
    }

    public List<Integer> childChoices() {
        return IntStream.rangeClosed(0, most(now().children(), terms.maxChildren())).boxed().toList();
    }

    /** How many more there is room for; those who wait in line are not counted against. */
    public int room() {
        return !isConfirmed() ? terms.maxParty() : offer().waiting() > 0 ? 0 : offer().free();
    }

    public boolean isNamed() {
        return terms.documents() == Terms.Documents.EVERYBODY;
    }

    public boolean isConfirmed() {
        return reservation().status() == Reservation.Status.CONFIRMED;
    }

    /** Where everybody is named, who is not named yet does not come by this way. */
    private int most(int now, int limit) {
        return isNamed() ? now : Math.max(now, limit);
    }

    private Party now() {
        return reservation().party();
    }
}
