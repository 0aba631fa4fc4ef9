package org.sciday.reservations.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Terms;
import org.sciday.reservations.sharing.Release;
import org.sciday.reservations.terms.Words;
import org.sciday.shared.web.Form;

/**
 * The first step: who comes.
 *
 * @param closed why nobody can book now
 * @param held what the person holds already
 * @param conditions what to know before booking
 * @param next places that are still to be given away, when there are none now
 */
public record PartyPage(
        Offer offer,
        Terms terms,
        @Nullable Reason closed,
        @Nullable ReservationId held,
        Form<PartyForm> form,
        List<Words> conditions,
        @Nullable Release next) {

    public List<Integer> adultChoices() {
        return IntStream.rangeClosed(1, terms.maxParty()).boxed().toList();
    }

    public List<Integer> childChoices() {
        return IntStream.rangeClosed(0, terms.maxChildren()).boxed().toList();
    }

    /** May a group still ask for places? */
    public boolean groupsAt(Instant now) {
        var groups = terms.sharing().groups();
        return offer.capacity() >= groups.minPeople() && groups.inTime(offer.startsAt(), now);
    }

    public boolean onlyWaiting() {
        return offer.wouldWait(1);
    }
}
