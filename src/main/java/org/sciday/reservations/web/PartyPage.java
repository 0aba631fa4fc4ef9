package org.sciday.reservations.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.web.Form;

/**
 * The first step: who comes.
 *
 * @param closed why nobody can book now
 * @param held what the person holds already
 */
public record PartyPage(
        Offer offer,
        int maxParty,
        @Nullable Reason closed,
        @Nullable ReservationId held,
        Form<PartyForm> form) {

    public List<Integer> adultChoices() {
        return IntStream.rangeClosed(1, maxParty).boxed().toList();
    }

    public List<Integer> childChoices() {
        return IntStream.range(0, maxParty).boxed().toList();
    }

    public boolean onlyWaiting() {
        return offer.wouldWait(1);
    }
}
