package org.sciday.reservations.care;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.springframework.stereotype.Component;

/** Who is suspended takes nothing; one question for the whole batch. */
@Component
class SuspensionRule implements TakingRule {

    private final SuspensionStore store;
    private final Clock clock;

    SuspensionRule(SuspensionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Map<ReservationId, Reason> refuse(List<Claim> claims, Offer offer, Terms terms) {
        var suspended = store.suspended(claims.stream().map(Claim::holder).toList(), clock.instant());
        return claims.stream()
                .filter(claim -> suspended.contains(claim.holder()))
                .collect(Collectors.toMap(Claim::id, claim -> Reason.SUSPENDED));
    }
}
