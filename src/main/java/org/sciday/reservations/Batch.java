package org.sciday.reservations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Errand.Take;
import org.sciday.reservations.Reservation.Status;

/** The wishes of a batch on their way to answers. One thread's, for one transaction. */
final class Batch {

    private final Offer offer;
    private final Terms terms;
    private final Instant now;
    private final Map<ReservationId, Take> takes = new LinkedHashMap<>();
    private final Map<ReservationId, Booking> answers = new LinkedHashMap<>();
    /** Refused, unless it turns out that the same was asked before. */
    private final Map<ReservationId, Reason> refused = new LinkedHashMap<>();

    Batch(Offer offer, Terms terms, List<Take> wishes, Instant now) {
        this.offer = offer;
        this.terms = terms;
        this.now = now;
        wishes.forEach(take -> takes.put(take.claim().id(), take));
    }

    Offer offer() {
        return offer;
    }

    Terms terms() {
        return terms;
    }

    Instant now() {
        return now;
    }

    /** Still without an answer, in the order of arrival. */
    List<Claim> open() {
        return takes.values().stream()
                .map(Take::claim)
                .filter(claim -> !answers.containsKey(claim.id()) && !refused.containsKey(claim.id()))
                .toList();
    }

    /** The session's hours, when its terms forbid being in two places at once. */
    @Nullable String during() {
        return terms.noOverlap() ? "[" + offer.startsAt() + "," + offer.endsAt() + ")" : null;
    }

    int people() {
        return open().stream().mapToInt(Claim::people).sum();
    }

    int size() {
        return takes.size();
    }

    boolean has(ReservationId id) {
        return takes.containsKey(id);
    }

    void refuse(Claim claim, Reason reason) {
        refused.put(claim.id(), reason);
    }

    void answer(Claim claim, Booking booking) {
        answers.put(claim.id(), booking);
    }

    void confirm(Reservation given) {
        answers.put(given.id(), new Confirmed(given));
    }

    /** Places, or a place in the line, as the reservation says. */
    void give(Reservation given) {
        answers.put(given.id(), given.status() == Status.WAITLISTED ? new Waitlisted(given) : new Confirmed(given));
    }

    /** Who just joined the line was served from it at once. */
    void promoted(Set<ReservationId> served) {
        answers.replaceAll((id, answer) -> answer instanceof Waitlisted(Reservation waiting) && served.contains(id)
                ? new Confirmed(waiting.in(Status.CONFIRMED))
                : answer);
    }

    List<Reservation> reservations(Collection<Claim> claims, Status status) {
        return claims.stream()
                .map(claim -> Reservation.of(claim, status))
                .toList();
    }

    /** Shares out what the locked row has left: places to those who fit while nobody waits, then the line, then nothing. */
    List<Reservation> inTurn(Stock stock) {
        var free = stock.free();
        var waiting = stock.waiting();
        var limit = terms.waitingLimit(stock.capacity());
        var turn = new ArrayList<Reservation>();
        for (var claim : open()) {
            if (waiting == 0 && claim.people() <= free) {
                free -= claim.people();
                turn.add(Reservation.of(claim, Status.CONFIRMED));
            } else if (waiting + claim.people() <= limit) {
                waiting += claim.people();
                turn.add(Reservation.of(claim, Status.WAITLISTED));
            } else {
                refuse(claim, Reason.FULL);
            }
        }
        return turn;
    }

    int peopleConfirmed() {
        return answers.values().stream()
                .mapToInt(answer -> answer instanceof Confirmed(Reservation given) ? given.people() : 0)
                .sum();
    }

    int peopleWaiting() {
        return answers.values().stream()
                .mapToInt(answer -> answer instanceof Waitlisted(Reservation given) ? given.people() : 0)
                .sum();
    }

    /** Without an answer that holds whatever was asked before. */
    List<Claim> unclear() {
        return takes.values().stream()
                .map(Take::claim)
                .filter(claim -> !answers.containsKey(claim.id()))
                .toList();
    }

    void settleRefused(Claim claim, Reason otherwise) {
        answers.put(claim.id(), new Refused(refused.getOrDefault(claim.id(), otherwise)));
    }

    /** Claims that became no reservation of this transaction. */
    List<ReservationId> cameToNothing() {
        return takes.keySet().stream().filter(id -> given(id) == null).toList();
    }

    /** What was given in this transaction, with whom it was given to. */
    List<Taken> taken() {
        return takes.values().stream()
                .filter(take -> given(take.claim().id()) != null)
                .map(take -> new Taken(take.by(), Objects.requireNonNull(given(take.claim().id()))))
                .toList();
    }

    Map<ReservationId, Booking> answers() {
        return answers;
    }

    private @Nullable Reservation given(ReservationId id) {
        var reservation =
                switch (answers.get(id)) {
                    case Confirmed(Reservation one) -> one;
                    case Waitlisted(Reservation one) -> one;
                    case Refused no -> null;
                    case null -> null;
                };
        return reservation != null && reservation.id().equals(id) ? reservation : null;
    }
}
