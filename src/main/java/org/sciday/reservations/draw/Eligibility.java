package org.sciday.reservations.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.DrawnPlaces;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules that hold for all who take places hold for those who are drawn. */
@Component
class Eligibility {

    private final List<TakingRule> rules;
    private final DrawnPlaces places;
    private final TransactionTemplate tentatively;

    Eligibility(List<TakingRule> rules, DrawnPlaces places, PlatformTransactionManager transactions) {
        this.rules = rules.stream().filter(rule -> !(rule instanceof DrawRule)).toList();
        this.places = places;
        this.tentatively = new TransactionTemplate(transactions);
        this.tentatively.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Those of the claims, in the order of the draw, that get nothing, and why. The others become reservations. That
     * the house has no places left on the day leaves nobody out: they wait in the order of the draw, and {@link
     * #places} are as many as it has.
     */
    Map<ReservationId, Reason> refused(Collection<Claim> claims, Offer offer, Terms terms) {
        var refused = places.barred(offer, terms, claims);
        for (var rule : rules) {
            var left = new ArrayList<>(claims);
            left.removeIf(claim -> refused.containsKey(claim.id()));
            if (!left.isEmpty()) {
                refused.putAll(rule.refuse(left, offer, terms));
                refused.values().removeIf(Reason.DAY_FULL::equals);
            }
        }
        forget(refused.keySet());
        return refused;
    }

    /** Places of the session that may be given away, as far as the rules go. */
    int places(Offer offer, Terms terms) {
        return rules.stream().mapToInt(rule -> Math.max(0, rule.room(offer, terms))).reduce(offer.free(), Math::min);
    }

    /** These get nothing after all: what the rules noted for them is taken back. */
    void forget(Collection<ReservationId> nothing) {
        var ids = List.copyOf(nothing);
        rules.forEach(rule -> rule.forget(ids));
    }

    /** What would be said to this person now. Nothing that the rules note is kept. */
    Optional<Reason> refusalOf(Claim claim, Offer offer, Terms terms) {
        return Optional.ofNullable(tentatively.execute(status -> {
            status.setRollbackOnly();
            return refused(List.of(claim), offer, terms).get(claim.id());
        }));
    }
}
