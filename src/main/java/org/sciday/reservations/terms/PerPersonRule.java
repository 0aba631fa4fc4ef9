package org.sciday.reservations.terms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One person has so many reservations over all sessions of an activity. Where terms say so, who gives away places of the activity
 * holds its lock and counts: two sessions that a person asks for at the same instant are counted one after the other.
 */
@Component
@Order(25)
class PerPersonRule implements TakingRule {

    private final PerPersonStore store;

    PerPersonRule(PerPersonStore store) {
        this.store = store;
    }

    @Override
    public void lock(Offer offer, Terms terms) {
        if (terms.perPerson() != null) {
            store.lock(offer.activity());
        }
    }

    @Override
    public Map<ReservationId, Reason> refuse(List<Claim> claims, Offer offer, Terms terms) {
        var most = terms.perPerson();
        if (most == null) {
            return Map.of();
        }
        store.lock(offer.activity());
        var held = store.countElsewhere(claims.stream().map(Claim::holder).toList(), offer);
        return claims.stream()
                .filter(claim -> held.getOrDefault(claim.holder(), 0) >= most)
                .collect(Collectors.toMap(Claim::id, claim -> Reason.HOLDS_ENOUGH));
    }
}
