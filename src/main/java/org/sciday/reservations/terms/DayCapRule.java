package org.sciday.reservations.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The house lets in so many people a day, over all its sessions. There is no second counter: who gives away places of the day
 * holds the day's lock and adds up what the stock rows say; that number only falls without the lock.
 */
@Component
@Order(20)
class DayCapRule implements TakingRule {

    private final DayCapStore store;

    DayCapRule(DayCapStore store) {
        this.store = store;
    }

    @Override
    public void lock(Offer offer, Terms terms) {
        if (terms.dailyCap() != null) {
            store.lock(offer);
        }
    }

    @Override
    public Map<ReservationId, Reason> refuse(List<Claim> claims, Offer offer, Terms terms) {
        var cap = terms.dailyCap();
        if (cap == null) {
            return Map.of();
        }
        store.lock(offer);
        var left = cap - store.countTaken(offer);
        var refused = new HashMap<ReservationId, Reason>();
        for (var claim : claims) {
            if (claim.people() <= left) {
                left -= claim.people();
            } else {
                refused.put(claim.id(), Reason.DAY_FULL);
            }
        }
        return refused;
    }

    /** Whoever serves a line without the day's lock looks whether it is free; otherwise the line is served with the next change. */
    @Override
    public int room(Offer offer, Terms terms) {
        var cap = terms.dailyCap();
        if (cap == null) {
            return Integer.MAX_VALUE;
        }
        return store.tryLock(offer) ? cap - store.countTaken(offer) : 0;
    }
}
