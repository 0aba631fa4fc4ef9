package org.sciday.reservations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Errand.Take;
import org.sciday.reservations.Reservation.Status;

/** The wishes of a batch on their way to answers, in the order of arrival. One thread's, for one transaction. */
final class Batch {

    /** A wish, and what is to be said to it. Of hundreds each is looked up once, not once for each question. */
    private static final class Line {

        private final Take take;
        private @Nullable Booking answer;
        /** Refused, unless it turns out that the same was asked before. */
        private @Nullable Reason refused;

        private Line(Take take) {
            this.take = take;
        }

        private Claim claim() {
            return take.claim();
        }

        private boolean isOpen() {
            return answer == null && refused == null;
        }

        /** What this wish became, if it became anything in this transaction. */
        private @Nullable Reservation given() {
            var reservation =
                    switch (answer) {
                        case Confirmed(Reservation one) -> one;
                        case Waitlisted(Reservation one) -> one;
                        case Refused no -> null;
                        case null -> null;
                    };
            return reservation != null && reservation.id().equals(claim().id()) ? reservation : null;
        }
    }

    private final Offer offer;
    private final Terms terms;
    private final Instant now;
    private final Map<ReservationId, Line> lines;

    Batch(Offer offer, Terms terms, List<Take> wishes, Instant now) {
        this.offer = offer;
        this.terms = terms;
        this.now = now;
        lines = LinkedHashMap.newLinkedHashMap(wishes.size());
        wishes.forEach(take -> lines.put(take.claim().id(), new Line(take)));
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

    /** Still without an answer. */
    List<Claim> open() {
        return openLines().map(Line::claim).toList();
    }

    /** The session's hours, when its terms forbid being in two places at once. */
    @Nullable String during() {
        return terms.noOverlap() ? "[" + offer.startsAt() + "," + offer.endsAt() + ")" : null;
    }

    int people() {
        return openLines().mapToInt(line -> line.claim().people()).sum();
    }

    int size() {
        return lines.size();
    }

    boolean has(ReservationId id) {
        return lines.containsKey(id);
    }

    void refuse(Claim claim, Reason reason) {
        line(claim.id()).refused = reason;
    }

    void answer(Claim claim, Booking booking) {
        line(claim.id()).answer = booking;
    }

    /** Places, or a place in the line, as the reservation says. */
    void give(Reservation given) {
        line(given.id()).answer = given.status() == Status.WAITLISTED ? new Waitlisted(given) : new Confirmed(given);
    }

    /** Who just joined the line was served from it at once. */
    void promoted(Set<ReservationId> served) {
        for (var line : lines.values()) {
            if (line.answer instanceof Waitlisted(Reservation waiting) && served.contains(waiting.id())) {
                line.answer = new Confirmed(waiting.in(Status.CONFIRMED));
            }
        }
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
        return lines.values().stream()
                .mapToInt(line -> line.answer instanceof Confirmed(Reservation given) ? given.people() : 0)
                .sum();
    }

    int peopleWaiting() {
        return lines.values().stream()
                .mapToInt(line -> line.answer instanceof Waitlisted(Reservation given) ? given.people() : 0)
                .sum();
    }

    /** Without an answer that holds whatever was asked before. */
    List<Claim> unclear() {
        return lines.values().stream().filter(line -> line.answer == null).map(Line::claim).toList();
    }

    void settleRefused(Claim claim, Reason otherwise) {
        var line = line(claim.id());
        line.answer = new Refused(Objects.requireNonNullElse(line.refused, otherwise));
    }

    /** Claims that became no reservation of this transaction. */
    List<ReservationId> cameToNothing() {
        return lines.values().stream()
                .filter(line -> line.given() == null)
                .map(line -> line.claim().id())
                .toList();
    }

    /** What was given in this transaction, with whom it was given to. */
    List<Taken> taken() {
        var taken = new ArrayList<Taken>(lines.size());
        for (var line : lines.values()) {
            var given = line.given();
            if (given != null) {
                taken.add(new Taken(line.take.by(), given));
            }
        }
        return taken;
    }

    /** One for each wish, in their order. */
    List<Booking> answers() {
        return lines.values().stream()
                .map(line -> Objects.requireNonNull(line.answer))
                .toList();
    }

    private Stream<Line> openLines() {
        return lines.values().stream().filter(Line::isOpen);
    }

    private Line line(ReservationId id) {
        return Objects.requireNonNull(lines.get(id));
    }
}
