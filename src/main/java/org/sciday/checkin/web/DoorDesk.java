package org.sciday.checkin.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.Gate;
import org.sciday.checkin.Gates;
import org.sciday.checkin.GroupEntries;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.TermsSource;
import org.sciday.secrets.Masks;
import org.sciday.shared.Ids;
import org.sciday.shared.PageOf;
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
    private final DoorNames names;
    private final GroupEntries groups;
    private final DoorGroupQueries groupQueries;
    private final Gates gates;
    private final TermsSource terms;

    DoorDesk(
            CheckIns checkIns,
            DoorQueries queries,
            Accounts accounts,
            DoorNames names,
            GroupEntries groups,
            DoorGroupQueries groupQueries,
            Gates gates,
            TermsSource terms) {
        this.checkIns = checkIns;
        this.queries = queries;
        this.accounts = accounts;
        this.names = names;
        this.groups = groups;
        this.groupQueries = groupQueries;
        this.gates = gates;
        this.terms = terms;
    }

    Html show(SessionId id, Finding found, String gate, @Nullable DoorAnswer said, boolean scanning, Viewer viewer) {
        var session = checkIns.door(id, viewer);
        var rows = queries.parties(id, found.words(), found.page());
        var page = new DoorPage(
                session,
                queries.counts(id),
                new PageOf<>(names.named(session, rows.items()), rows.number(), rows.size(), rows.total()),
                groupsOf(id, viewer),
                found.words(),
                gate,
                Ids.next(),
                said,
                checkIns.lastWalkIn(id).orElse(null),
                scanning,
                silentGates(session));
        return Html.of("checkin/door", page);
    }

    /** Nobody needs to care about them where no places lapse. */
    private List<Gate> silentGates(SessionFacts session) {
        var lapsing = terms.termsOf(session.activity()).lapseAfter() != null;
        return lapsing ? gates.silent(session.id()) : List.of();
    }

    Html paper(SessionId id, Viewer viewer) {
        var session = checkIns.door(id, viewer);
        var rows = names.named(session, queries.everyParty(id));
        return Html.of("checkin/paper", new PaperPage(session, rows, groupsOf(id, viewer)));
    }

    private List<DoorGroup> groupsOf(SessionId session, Viewer viewer) {
        return groupQueries.list(session, groups.of(session, viewer));
    }

    /** Masked: who comes, where names were asked for; else who booked. */
    String nameOf(Reservation reservation) {
        var named = names.of(reservation);
        return named.isEmpty()
                ? Masks.name(accounts.namesOf(List.of(reservation.holder())).getOrDefault(reservation.holder(), ""))
                : named;
    }
}
