package org.sciday.checkin.web;

import java.time.Clock;
import java.util.List;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionFacts;
import org.sciday.reservations.NamedVisitor;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Component;

/** Who comes, masked: for the door, on the day itself and on no other. */
@Component
class DoorNames {

    private final PartyNames names;
    private final Activities activities;
    private final Clock clock;

    DoorNames(PartyNames names, Activities activities, Clock clock) {
        this.names = names;
        this.activities = activities;
        this.clock = clock;
    }

    List<DoorRow> named(SessionFacts session, List<DoorRow> rows) {
        if (!isTheDay(session)) {
            return rows;
        }
        var known = names.of(rows.stream().map(row -> new ReservationId(row.reservation())).toList());
        return rows.stream()
                .map(row -> row.naming(masked(known.getOrDefault(new ReservationId(row.reservation()), List.of()))))
                .toList();
    }

    /** Empty where nobody was named, or on another day. */
    String of(Reservation reservation) {
        return isTheDay(activities.session(reservation.session()))
                ? String.join("、", masked(names.of(reservation.id())))
                : "";
    }

    private boolean isTheDay(SessionFacts session) {
        var today = Festival.dateOf(clock.instant());
        return !today.isBefore(Festival.dateOf(session.startsAt())) && !today.isAfter(Festival.dateOf(session.endsAt()));
    }

    private static List<String> masked(List<NamedVisitor> party) {
        return party.stream().map(NamedVisitor::maskedName).toList();
    }
}
