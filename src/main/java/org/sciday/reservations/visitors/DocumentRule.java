package org.sciday.reservations.visitors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Offer;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Documents;
import org.sciday.secrets.Vault;
import org.sciday.shared.Festival;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who comes must be named where the terms say so, be of the right age, and with a document that is not on another ticket of the
 * house's day. A unique index decides about the last: documents are written in the order of their hashes, so that batches
 * which want the same ones wait for each other and never in a circle.
 */
@Component
@Order(30)
class DocumentRule implements TakingRule {

    private final VisitorStore store;
    private final Vault vault;

    DocumentRule(VisitorStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    @Override
    public Map<ReservationId, Reason> refuse(List<Claim> claims, Offer offer, Terms terms) {
        if (terms.documents() == Documents.NONE) {
            return Map.of();
        }
        var refused = new HashMap<ReservationId, Reason>();
        var parties = new LinkedHashMap<ReservationId, List<VisitorEntry>>();
        for (var claim : claims) {
            var entries = VisitorEntry.of(claim, terms, vault);
            var reason = problem(claim, entries, offer, terms);
            if (reason == null) {
                parties.put(claim.id(), entries);
            } else {
                refused.put(claim.id(), reason);
            }
        }
        if (terms.oneVisitADay()) {
            for (var without : writeOnce(parties, offer)) {
                refused.put(without, Reason.DOCUMENT_HOLDS);
            }
        } else {
            store.add(entriesOf(parties.values()), offer, false);
        }
        return refused;
    }

    @Override
    public void forget(List<ReservationId> nothing) {
        store.delete(nothing);
    }

    private static @Nullable Reason problem(Claim claim, List<VisitorEntry> entries, Offer offer, Terms terms) {
        if (entries.size() < terms.namedOf(claim.wish().party())) {
            return Reason.DOCUMENTS_MISSING;
        }
        if (fingerprints(entries).size() < entries.size()) {
            return Reason.DOCUMENT_HOLDS;
        }
        if (!entries.stream().allMatch(entry -> terms.audience().admits(entry.visitor().document()))) {
            return Reason.CARD_FROM_ELSEWHERE;
        }
        var day = Festival.dateOf(offer.startsAt());
        return entries.stream().allMatch(entry -> entry.visitor().isAdmitted(terms, day))
                ? null
                : Reason.AGE_NOT_ADMITTED;
    }

    /**
     * Writes those whose documents are on no other ticket of the day; gives the rest. After the first statement it is decided
     * which documents are free: they are ours until the commit. Who of the batch gets them goes by arrival.
     */
    private List<ReservationId> writeOnce(Map<ReservationId, List<VisitorEntry>> parties, Offer offer) {
        var first = new LinkedHashMap<String, VisitorEntry>();
        entriesOf(parties.values()).forEach(entry -> first.putIfAbsent(entry.fingerprint(), entry));
        var free = store.add(first.values(), offer, true);
        var given = new HashSet<String>();
        var without = new ArrayList<ReservationId>();
        var missing = new ArrayList<VisitorEntry>();
        parties.forEach((reservation, entries) -> {
            var wanted = fingerprints(entries);
            if (free.containsAll(wanted) && given.stream().noneMatch(wanted::contains)) {
                given.addAll(wanted);
                entries.stream()
                        .filter(entry -> !entry.equals(first.get(entry.fingerprint())))
                        .forEach(missing::add);
            } else {
                without.add(reservation);
            }
        });
        store.delete(without);
        store.add(missing, offer, true);
        return without;
    }

    private static Set<String> fingerprints(List<VisitorEntry> entries) {
        return entries.stream().map(VisitorEntry::fingerprint).collect(Collectors.toSet());
    }

    private static List<VisitorEntry> entriesOf(Collection<List<VisitorEntry>> parties) {
        return parties.stream().flatMap(List::stream).toList();
    }
}
