package org.sciday.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.Entry.Admitted;
import org.sciday.checkin.Entry.AlreadyInside;
import org.sciday.checkin.Entry.Refused;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door for scanners and gates. */
@RestController
class CheckInApi {

    /** @param outcome ADMITTED, ALREADY_INSIDE or REFUSED; a refused ticket is an answer, not an error */
    record Answered(String outcome, @Nullable UUID checkIn, int people, @Nullable Instant at, @Nullable String reason) {}

    private final CheckIns checkIns;

    CheckInApi(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    /** Give the ticket's text or a reservation's id, and a nonce (a UUID) that repeats keep. */
    @Can(Permission.CHECK_IN)
    @PostMapping("/api/v1/sessions/{id}/check-ins")
    Answered admit(@PathVariable SessionId id, @RequestBody EntryForm form, Viewer viewer) {
        return switch (checkIns.admit(form.wish(id), viewer)) {
            case Admitted in -> new Answered("ADMITTED", in.admission().value(), in.people(), in.at(), null);
            case AlreadyInside in ->
                new Answered("ALREADY_INSIDE", null, in.reservation().people(), in.at(), null);
            case Refused no -> new Answered("REFUSED", null, 0, null, no.reason().name());
        };
    }
}
