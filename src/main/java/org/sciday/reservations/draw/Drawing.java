package org.sciday.reservations.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Claim;
import org.sciday.reservations.DrawnPlaces;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.reservations.Visitor;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Freezes the list, and draws. Called with the lock on the draw's row. */
@Component
class Drawing {

    private final DrawStore draws;
    private final DrawRequestStore requests;
    private final DrawVisitorStore visitors;
    private final DrawnPlaces places;
    private final Eligibility eligibility;
    private final TermsSource terms;
    private final Vault vault;

    Drawing(
            DrawStore draws,
            DrawRequestStore requests,
            DrawVisitorStore visitors,
            DrawnPlaces places,
            Eligibility eligibility,
            TermsSource terms,
            Vault vault) {
        this.draws = draws;
        this.requests = requests;
        this.visitors = visitors;
        this.places = places;
        this.eligibility = eligibility;
        this.terms = terms;
        this.vault = vault;
    }

    /** Freezes the list and publishes its hash. Returns how many requests there are. */
    int close(Draw draw, Instant now) {
        var list = entries(requests.list(draw.id()));
        draws.close(draw.id(), Lots.listHashOf(list), now);
        return list.size();
    }

    /** Publishes the seed, computes the order and gives the places away. Returns the results in the drawn order. */
    List<DrawRequestStore.Settled> draw(Draw draw, Offer offer, Instant now) {
        var frozen = requests.list(draw.id());
        var listHash = Lots.listHashOf(entries(frozen));
        if (!listHash.equals(draw.listHash())) {
            throw new IllegalStateException("The frozen list of draw " + draw.id() + " is not what was published");
        }
        var seed = vault.open(draws.sealedSeed(draw.id()));
        var order = Lots.drawn(seed, listHash, draw.beaconText(), entries(frozen));
        var byNumber = frozen.stream().collect(Collectors.toMap(DrawRequest::number, one -> one));
        var claims = claims(order, byNumber, visitors.of(draw.id()), offer, now);
        var houseTerms = terms.termsOf(offer.activity());
        if (claims.values().stream().anyMatch(claim -> isUnnamed(claim, houseTerms))) {
            // Names were asked for since the announcement; it would leave everybody out.
            throw new RuleBroken("reservations.draw.documents-asked");
        }
        var leftOut = leftOut(claims, offer, houseTerms);
        var given = eligibility.places(offer, houseTerms);
        var results = Lots.outcomes(order, given, draw.lineLimit(), leftOut);
        eligibility.forget(claims(results, Outcome.NOT_DRAWN, claims).stream().map(Claim::id).toList());
        places.give(
                offer, houseTerms, claims(results, Outcome.PLACED, claims), claims(results, Outcome.WAITING, claims));
        var settled = settled(results, byNumber, claims);
        requests.settle(draw.id(), settled);
        visitors.forget(draw.id());
        draws.publish(draw.id(), seed, given, now);
        return settled;
    }

    /** By number, in the order of the draw: that is also the order in which the rules of the house are asked. */
    private static Map<String, Claim> claims(
            List<Entry> order,
            Map<String, DrawRequest> byNumber,
            Map<AccountId, List<Visitor>> visitors,
            Offer offer,
            Instant now) {
        var claims = new LinkedHashMap<String, Claim>();
        for (var entry : order) {
            var request = Objects.requireNonNull(byNumber.get(entry.number()));
            var party = request.party();
            var id = ReservationId.next();
            var named = visitors.getOrDefault(request.holder(), List.of());
            var wish = new BookPlaces(offer.session(), party.adults(), party.children(), id.value(), named);
            claims.put(entry.number(), new Claim(id, request.holder(), wish, now));
        }
        return claims;
    }

    private static boolean isUnnamed(Claim claim, Terms houseTerms) {
        return claim.wish().visitors().size() < houseTerms.namedOf(claim.wish().party());
    }

    private Map<String, String> leftOut(Map<String, Claim> claims, Offer offer, Terms houseTerms) {
        var refused = eligibility.refused(claims.values(), offer, houseTerms);
        var leftOut = new HashMap<String, String>();
        claims.forEach((number, claim) -> {
            var reason = refused.get(claim.id());
            if (reason != null) {
                leftOut.put(number, reason.name());
            }
        });
        return leftOut;
    }

    private static List<Claim> claims(List<Result> results, Outcome outcome, Map<String, Claim> claims) {
        return results.stream()
                .filter(result -> result.outcome() == outcome)
                .map(result -> Objects.requireNonNull(claims.get(result.number())))
                .toList();
    }

    private static List<DrawRequestStore.Settled> settled(
            List<Result> results, Map<String, DrawRequest> byNumber, Map<String, Claim> claims) {
        var settled = new ArrayList<DrawRequestStore.Settled>();
        for (var result : results) {
            var request = Objects.requireNonNull(byNumber.get(result.number()));
            var claim = Objects.requireNonNull(claims.get(result.number()));
            @Nullable ReservationId reservation = result.outcome().isGiven() ? claim.id() : null;
            settled.add(new DrawRequestStore.Settled(request.id(), request.holder(), result, reservation));
        }
        return settled;
    }

    private static List<Entry> entries(List<DrawRequest> requests) {
        return Lots.canonical(requests.stream().map(DrawRequest::entry).toList());
    }
}
