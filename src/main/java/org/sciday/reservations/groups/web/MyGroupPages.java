package org.sciday.reservations.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.documents.PdfDocument;
import org.sciday.reservations.groups.GroupBookingId;
import org.sciday.reservations.groups.GroupBookings;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.PageText;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.sciday.units.Units;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The groups that a person brings: what became of the request, the receipt, giving it back. */
@Controller
class MyGroupPages {

    private static final String PATH = "/me/groups";

    private final GroupBookings bookings;
    private final GroupQueries queries;
    private final Units units;
    private final PageText pages;

    MyGroupPages(GroupBookings bookings, GroupQueries queries, Units units, PageText pages) {
        this.bookings = bookings;
        this.queries = queries;
        this.units = units;
        this.pages = pages;
    }

    @SignedIn
    @GetMapping(PATH)
    Answer list(Viewer viewer) {
        return Html.of("reservations/my-groups", new MyGroupsPage(queries.of(viewer.id())));
    }

    @SignedIn
    @GetMapping(PATH + "/{id}")
    Answer show(@PathVariable GroupBookingId id, Viewer viewer) {
        return Html.of("reservations/group", page(id, viewer));
    }

    @SignedIn
    @GetMapping(PATH + "/{id}/receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable GroupBookingId id, Viewer viewer, HttpServletRequest request) {
        var page = page(id, viewer);
        if (!page.accepted()) {
            throw new RuleBroken("reservations.groups.no-receipt");
        }
        var bytes = PdfDocument.of(pages.of(Html.of("reservations/group-receipt", page), request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"group-" + page.number() + ".pdf\"")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    @SignedIn
    @GetMapping(PATH + "/{id}/letter")
    ResponseEntity<byte[]> letter(@PathVariable GroupBookingId id, Viewer viewer) {
        return Letters.answer(bookings.letterOf(bookings.own(id, viewer)));
    }

    @SignedIn
    @PostMapping(PATH + "/{id}/withdrawal")
    Answer withdraw(@PathVariable GroupBookingId id, Viewer viewer) {
        try {
            bookings.withdraw(id, viewer);
            return Redirect.to(PATH + "/" + id).saying("reservations.groups.withdrawn");
        } catch (RuleBroken | Conflict problem) {
            return Redirect.to(PATH + "/" + id).warning(problem);
        }
    }

    private GroupPage page(GroupBookingId id, Viewer viewer) {
        var booking = bookings.own(id, viewer);
        var session = bookings.sessionOf(booking.session());
        var unit = units.find(session.unit()).orElseThrow(() -> new NotFound("units.not-found"));
        return new GroupPage(booking, session, unit.name());
    }
}
