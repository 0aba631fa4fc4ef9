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

    private static final int SHOWN = 200;

    private final CheckIns checkIns;
    private final DoorQueries queries;
    private final Accounts accounts;

    DoorDesk(CheckIns checkIns, DoorQueries queries, Accounts accounts) {
        this.checkIns = checkIns;
        this.queries = queries;
        this.accounts = accounts;
    }

    Html show(SessionId id, String search, String gate, @Nullable DoorAnswer said, boolean scanning, Viewer viewer) {
        var session = checkIns.door(id, viewer);
        var all = rows(id);
        var found = search.isBlank()
                ? all
                : all.stream().filter(row -> row.matches(search)).toList();
        var page = new DoorPage(
                session,
                queries.counts(id),
                found.stream().limit(SHOWN).toList(),
                found.size(),
                search,
                gate,
                Ids.next(),
                said,
                checkIns.lastWalkIn(id).orElse(null),
                scanning);
        return Html.of("checkin/door", page);
    }

    Html paper(SessionId id, Viewer viewer) {
        var session = checkIns.door(id, viewer);
        return Html.of("checkin/paper", new PaperPage(session, rows(id)));
    }

    String nameOf(Reservation reservation) {
        return accounts.namesOf(List.of(reservation.holder())).getOrDefault(reservation.holder(), "");
    }

    private List<DoorRow> rows(SessionId id) {
        var lines = queries.list(id);
        var names = accounts.namesOf(lines.stream().map(DoorQueries.Line::account).toList());
        return lines.stream()
                .map(line -> line.row().named(names.getOrDefault(line.account(), "")))
                .toList();
    }
}
