package org.sciday.reservations.groups.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.groups.GroupBookingId;
import org.sciday.reservations.groups.GroupBookings;
import org.sciday.reservations.groups.web.GroupDeskPage.ReasonForm;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk of the unit that groups want to come to. */
@Controller
class GroupDeskPages {

    private static final String LIST = "/desk/groups";
    private static final String TEMPLATE = "reservations/group-desk";

    private final GroupBookings bookings;
    private final GroupQueries queries;
    private final Reservations reservations;
    private final Clock clock;

    GroupDeskPages(GroupBookings bookings, GroupQueries queries, Reservations reservations, Clock clock) {
        this.bookings = bookings;
        this.queries = queries;
        this.reservations = reservations;
        this.clock = clock;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping(LIST)
    Answer list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer) {
        var heads = viewer.unitsWith(Permission.ACTIVITIES_EDIT);
        var today = Festival.dateOf(clock.instant());
        var rows = queries.atDesk(heads, decided, Math.clamp(page, 1, 500), today);
        return Html.of("reservations/groups", new GroupListPage(rows, decided));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping(LIST + "/{id}")
    Answer show(@PathVariable GroupBookingId id, Viewer viewer) {
        return Html.of(TEMPLATE, page(id, viewer, Form.of(new ReasonForm(null))));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping(LIST + "/{id}/letter")
    ResponseEntity<byte[]> letter(@PathVariable GroupBookingId id, Viewer viewer) {
        return Letters.answer(bookings.letterOf(bookings.asked(id, viewer)));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping(LIST + "/{id}/acceptance")
    Answer accept(@PathVariable GroupBookingId id, Viewer viewer) {
        try {
            bookings.accept(id, viewer);
            return Redirect.to(LIST).saying("reservations.groups.accepted");
        } catch (Conflict quicker) {
            return Redirect.to(LIST + "/" + id).warning(quicker.code());
        } catch (RuleBroken problem) {
            return Redirect.to(LIST + "/" + id)
                    .warning(problem);
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping(LIST + "/{id}/refusal")
    Answer decline(
            @PathVariable GroupBookingId id, @RequestParam(required = false) @Nullable String reason, Viewer viewer) {
        try {
            bookings.decline(id, reason, viewer);
            return Redirect.to(LIST).saying("reservations.groups.declined");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(id, viewer, Form.of(new ReasonForm(reason)).with(problem)));
        } catch (Conflict quicker) {
            return Redirect.to(LIST + "/" + id).warning(quicker.code());
        }
    }

    private GroupDeskPage page(GroupBookingId id, Viewer viewer, Form<ReasonForm> form) {
        var booking = bookings.asked(id, viewer);
        var offer = reservations.offer(booking.session());
        var session = bookings.sessionOf(booking.session());
        return new GroupDeskPage(booking, session, offer, bookings.rulesOf(offer), form);
    }
}
