package org.sciday.reservations.groups.web;

import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.groups.GroupBookingId;
import org.sciday.reservations.groups.GroupBookings;
import org.sciday.reservations.groups.web.GroupJson.Asked;
import org.sciday.reservations.groups.web.GroupJson.Line;
import org.sciday.reservations.groups.web.GroupJson.Wish;
import org.sciday.shared.Slice;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking for groups, for machines: of schools, or of offices that bring many. The same use cases as the pages. */
@RestController
class GroupApi {

    private final GroupBookings bookings;
    private final Reservations reservations;
    private final GroupQueries queries;

    GroupApi(GroupBookings bookings, Reservations reservations, GroupQueries queries) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.queries = queries;
    }

    /** With the letter in base64; an Idempotency-Key makes repeats harmless. */
    @SignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/api/v1/sessions/{id}/group-requests")
    Asked request(@PathVariable SessionId id, @RequestBody Wish asked, Viewer viewer) {
        reservations.offer(id); // of what is not public nobody learns that it exists
        var wish = asked.wishFor(id);
        var letter = bookings.letter(wish, asked.paper().bytes(), asked.paper().fileName());
        return Asked.of(bookings.own(bookings.request(wish, letter, viewer), viewer));
    }

    /** The newest hundred. */
    @SignedIn
    @GetMapping("/api/v1/me/group-requests")
    Slice<Line> mine(Viewer viewer) {
        return new Slice<>(queries.of(viewer.id()).stream().map(Line::of).toList(), null);
    }

    @SignedIn
    @GetMapping("/api/v1/me/group-requests/{id}")
    Asked show(@PathVariable GroupBookingId id, Viewer viewer) {
        return Asked.of(bookings.own(id, viewer));
    }

    /** Twice is harmless. */
    @SignedIn
    @PostMapping("/api/v1/me/group-requests/{id}/withdrawal")
    Asked withdraw(@PathVariable GroupBookingId id, Viewer viewer) {
        bookings.withdraw(id, viewer);
        return Asked.of(bookings.own(id, viewer));
    }
}
