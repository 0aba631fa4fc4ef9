package org.sciday.reservations.groups.web;

import java.time.Clock;
import org.sciday.reservations.groups.GroupBookingId;
import org.sciday.reservations.groups.GroupBookings;
import org.sciday.reservations.groups.web.GroupDeskPage.ReasonForm;
import org.sciday.reservations.groups.web.GroupJson.Asked;
import org.sciday.reservations.groups.web.GroupJson.Line;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Slice;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups that want to come to the viewer's units, for the systems of large houses. */
@RestController
class GroupDeskApi {

    private static final int LAST = 500;

    private final GroupBookings bookings;
    private final GroupQueries queries;
    private final Clock clock;

    GroupDeskApi(GroupBookings bookings, GroupQueries queries, Clock clock) {
        this.bookings = bookings;
        this.queries = queries;
        this.clock = clock;
    }

    /** Those that wait for a decision, or those that have one. */
    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/api/v1/group-requests")
    Slice<Line> list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(defaultValue = "1") int after,
            Viewer viewer) {
        var heads = viewer.unitsWith(Permission.ACTIVITIES_EDIT);
        return queries.atDesk(heads, decided, Math.clamp(after, 1, LAST), Festival.dateOf(clock.instant()))
                .slice(Line::of);
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/api/v1/group-requests/{id}")
    Asked show(@PathVariable GroupBookingId id, Viewer viewer) {
        return Asked.of(bookings.asked(id, viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/api/v1/group-requests/{id}/acceptance")
    Asked accept(@PathVariable GroupBookingId id, Viewer viewer) {
        bookings.accept(id, viewer);
        return Asked.of(bookings.asked(id, viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/api/v1/group-requests/{id}/refusal")
    Asked decline(@PathVariable GroupBookingId id, @RequestBody ReasonForm why, Viewer viewer) {
        bookings.decline(id, why.reason(), viewer);
        return Asked.of(bookings.asked(id, viewer));
    }
}
