package org.sciday.reservations.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Passes;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.web.ReservationJson.Held;
import org.sciday.reservations.web.ReservationJson.Line;
import org.sciday.reservations.web.ReservationJson.Pass;
import org.sciday.reservations.web.ReservationJson.Places;
import org.sciday.reservations.web.ReservationJson.Wish;
import org.sciday.shared.Festival;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Slice;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places and reservations for machines; the same use cases as the pages. */
@RestController
class ReservationApi {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final int MOST = 100;

    private final Reservations reservations;
    private final TicketQueries queries;
    private final Passes passes;
    private final Clock clock;

    ReservationApi(Reservations reservations, TicketQueries queries, Passes passes, Clock clock) {
        this.reservations = reservations;
        this.queries = queries;
        this.passes = passes;
        this.clock = clock;
    }

    @Public
    @GetMapping("/api/v1/sessions/{id}/places")
    ResponseEntity<Places> places(@PathVariable SessionId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Places.of(reservations.offer(id), clock.instant()));
    }

    /** For the hour when everybody asks: who shows it needs not be looked up when they book. */
    @SignedIn
    @PostMapping("/api/v1/sessions/{id}/pass")
    Pass pass(@PathVariable SessionId id, Viewer viewer) {
        reservations.offer(id); // of what is not public nobody learns that it exists
        return new Pass(passes.issue(viewer.id(), "/api/v1/sessions/" + id + "/reservations"));
    }

    /** 201 for places, 202 for the waiting line; the same Idempotency-Key again gives the same answer. */
    @SignedIn
    @PostMapping("/api/v1/sessions/{id}/reservations")
    ResponseEntity<Held> book(
            @PathVariable SessionId id,
            @RequestBody Wish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Viewer viewer) {
        var adults = wish.adults() == null ? 0 : wish.adults();
        var children = wish.children() == null ? 0 : wish.children();
        var form = new PartyForm(adults, children, keyOf(key), wish.visitors(), wish.guardian());
        var booking = reservations.book(form.wish(id, Festival.dateOf(clock.instant())), viewer);
        return answer(id, booking);
    }

    /** With the ticket, when there is one. */
    @SignedIn
    @GetMapping("/api/v1/reservations/{id}")
    Held show(@PathVariable ReservationId id, Viewer viewer) {
        var ticket = reservations.ticketOf(id, viewer);
        return Held.of(ticket.reservation(), ticket.token());
    }

    @SignedIn
    @PostMapping("/api/v1/reservations/{id}/cancellation")
    Held cancel(@PathVariable ReservationId id, Viewer viewer) {
        return Held.of(reservations.cancel(id, viewer), null);
    }

    @SignedIn
    @GetMapping("/api/v1/me/reservations")
    Slice<Line> mine(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit,
            Viewer viewer) {
        var size = Math.clamp(limit, 1, MOST);
        var rows = queries.newest(viewer.id(), after == null ? LAST : after, size + 1);
        var shown = rows.stream().limit(size).map(Line::of).toList();
        return new Slice<>(shown, rows.size() > size ? shown.getLast().id().toString() : null);
    }

    private ResponseEntity<Held> answer(SessionId id, Booking booking) {
        return switch (booking) {
            case Confirmed confirmed -> held(HttpStatus.CREATED, confirmed.reservation());
            case Waitlisted waiting -> held(HttpStatus.ACCEPTED, waiting.reservation());
            case Refused refused -> throw refusal(id, refused.reason());
        };
    }

    /** In a rush it is felt when for each answer all that could be spoken is weighed first. */
    private static ResponseEntity<Held> held(HttpStatus status, Reservation reservation) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Held.of(reservation, null));
    }

    /** Only sentences with a number need the terms: "sold out" is said without asking the database. */
    private RuleBroken refusal(SessionId id, Reason reason) {
        return switch (reason) {
            case PARTY_TOO_LARGE, TOO_MANY_CHILDREN -> {
                var terms = reservations.termsOf(reservations.offer(id));
                yield new RuleBroken(reason.messageKey(), reason.numberIn(terms));
            }
            default -> new RuleBroken(reason.messageKey());
        };
    }

    /** Rule 5 holds without a key too, since a person holds one reservation a session; with one, repeats are answered alike. */
    private static UUID keyOf(@Nullable String key) {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
