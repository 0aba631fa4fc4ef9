package org.sciday.reservations.terms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Some places are for people of the unit, or for groups alone. What documents must tell is asked with the documents.
 */
@Component
@Order(15)
public class AudienceRule implements TakingRule {

    private final MemberStore store;

    AudienceRule(MemberStore store) {
        this.store = store;
    }

    @Override
    public Map<ReservationId, Reason> refuse(List<Claim> claims, Offer offer, Terms terms) {
        return switch (terms.audience().who()) {
            case EVERYBODY -> Map.of();
            case GROUPS -> claims.stream().collect(Collectors.toMap(Claim::id, claim -> Reason.GROUPS_ONLY));
            case MEMBERS -> {
                var members = membersAmong(claims.stream().map(Claim::holder).toList(), offer);
                yield claims.stream()
                        .filter(claim -> !members.contains(claim.holder()))
                        .collect(Collectors.toMap(Claim::id, claim -> Reason.MEMBERS_ONLY));
            }
        };
    }

    /** Said before anything is filled in. Who has not signed in may be anybody. */
    public Optional<Reason> refusalOf(Viewer viewer, Offer offer, Terms terms) {
        return switch (terms.audience().who()) {
            case EVERYBODY -> Optional.empty();
            case GROUPS -> Optional.of(Reason.GROUPS_ONLY);
            case MEMBERS -> viewer.isSignedIn() && membersAmong(List.of(viewer.id()), offer).isEmpty()
                    ? Optional.of(Reason.MEMBERS_ONLY)
                    : Optional.empty();
        };
    }

    private Set<AccountId> membersAmong(Collection<AccountId> people, Offer offer) {
        return store.membersAmong(people, offer.activity());
    }
}
