package org.sciday.checkin.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.reservations.Reservation;
import org.sciday.shared.Ids;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Html;
import org.springframework.stereotype.Component;

/** Puts the page of one door together; every action at the door ends on it. */
@Component
class DoorDesk {

    /** What of the list is shown. */
    record Finding(String words, int page) {

        static Finding of(String words) {
            return new Finding(words, 1);
        }
    }

    private final CheckIns checkIns;
    private final DoorQueries queries;
    private final Accounts accounts;

    DoorDesk(CheckIns checkIns, DoorQueries queries, Accounts accounts) {
        this.checkIns = checkIns;
        this.queries = queries;
        this.accounts = accounts;
    }

    Html show(SessionId id, Finding found, String gate, @Nullable DoorAnswer said, boolean scanning, Viewer viewer) {
        var session = checkIns.door(id, viewer);
        var page = new DoorPage(
                session,
                queries.counts(id),
                queries.parties(id, found.words(), found.page()),
                found.words(),
                gate,
                Ids.next(),
                said,
                checkIns.lastWalkIn(id).orElse(null),
                scanning);
        return Html.of("checkin/door", page);
    }

    Html paper(SessionId id, Viewer viewer) {
        var session = checkIns.door(id, viewer);
        return Html.of("checkin/paper", new PaperPage(session, queries.everyParty(id)));
    }

    String nameOf(Reservation reservation) {
        return accounts.namesOf(List.of(reservation.holder())).getOrDefault(reservation.holder(), "");
    }
}
