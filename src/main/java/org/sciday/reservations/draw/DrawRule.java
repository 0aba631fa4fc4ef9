package org.sciday.reservations.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.springframework.stereotype.Component;

/** Until its draw is done nobody books a session whose places are drawn. Afterwards newcomers join the line. */
@Component
class DrawRule implements TakingRule {

    private final DrawStore store;

    DrawRule(DrawStore store) {
        this.store = store;
    }

    @Override
    public Map<ReservationId, Reason> refuse(List<Claim> claims, Offer offer, Terms terms) {
        return isAwaited(store.current(offer.session()), terms)
                ? claims.stream().collect(Collectors.toMap(Claim::id, claim -> Reason.DRAWN))
                : Map.of();
    }

    static boolean isAwaited(Optional<Draw> draw, Terms terms) {
        return draw.map(found -> found.state() != Draw.State.DRAWN).orElse(terms.allocation() == Terms.Allocation.DRAW);
    }
}
