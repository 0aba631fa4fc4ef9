package org.sciday.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.sciday.activities.Session;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.EnrolledAdmission;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;

/** One session: who booked it, who came. */
record DemoHouse(LoadedActivity activity, Session session, DemoAttendance kind, Instant now, Random random) {

    /** Places left in the sessions that everybody wants; none left means that people wait. */
    private static final Map<String, Integer> HOT = Map.of("a351", 0, "a106", 0, "a233", 2, "a102", 3);

    private static final int WAITING = 7;
    private static final int MOST_TICKETS = 70;
    private static final int HUNDRED = 100;
    private static final int EARLIEST_HOURS = 200;

    static boolean isHot(LoadedActivity activity) {
        return HOT.containsKey(activity.source().key());
    }

    List<EnrolledReservation> book(DemoCrowd crowd) {
        var capacity = session.capacity();
        if (capacity == null || DemoDraw.isOf(activity)) {
            return List.of();
        }
        var queue = crowd.queueFor(activity.source().key(), random);
        var tickets = new ArrayList<EnrolledReservation>();
        var free = isHot(activity) ? capacity - left() : capacity * (20 + random.nextInt(70)) / HUNDRED;
        var most = isHot(activity) ? queue.size() - WAITING : MOST_TICKETS;
        while (free > 0 && tickets.size() < most) {
            var party = party(free);
            tickets.add(ticket(queue.get(tickets.size()), party, hasStarted() ? statusOfPast() : Status.CONFIRMED));
            free -= party.people();
        }
        if (isHot(activity) && left() == 0) {
            for (int i = 0; i < WAITING; i++) {
                tickets.add(ticket(queue.get(tickets.size()), party(4), Status.WAITLISTED));
            }
        }
        return tickets;
    }

    /** Those of the tickets that were used, at the door a few minutes before the start. */
    List<EnrolledAdmission> admit(List<EnrolledReservation> tickets) {
        return tickets.stream()
                .filter(ticket -> ticket.status() == Status.USED)
                .map(ticket -> new EnrolledAdmission(
                        AdmissionId.next(),
                        session.id(),
                        ticket.id(),
                        ticket.party().people(),
                        start().minus(random.nextInt(25), ChronoUnit.MINUTES)))
                .toList();
    }

    /** People without a ticket: some beside those who booked, all where entry is open. */
    int walkIns() {
        var onSite = session.site() != null;
        if (!onSite || !hasStarted()) {
            return 0;
        }
        var capacity = session.capacity();
        return capacity == null
                ? activity.source().expectedPeople() * (60 + random.nextInt(50)) / HUNDRED
                : capacity * kind.walkIns() / HUNDRED;
    }

    private Party party(int free) {
        var adults = Math.min(free, 1 + random.nextInt(2));
        return new Party(adults, Math.min(free - adults, random.nextInt(3)));
    }

    private EnrolledReservation ticket(AccountId holder, Party party, Status status) {
        var latest = hasStarted() ? start() : now;
        var at = latest.minus(1 + random.nextInt(EARLIEST_HOURS * 60), ChronoUnit.MINUTES);
        return new EnrolledReservation(ReservationId.next(), session.id(), holder, party, status, at);
    }

    private Status statusOfPast() {
        return random.nextInt(HUNDRED) < kind.came() ? Status.USED : Status.CONFIRMED;
    }

    private int left() {
        return Objects.requireNonNullElse(HOT.get(activity.source().key()), 0);
    }

    private boolean hasStarted() {
        return !start().isAfter(now);
    }

    private Instant start() {
        return Objects.requireNonNull(session.startsAt());
    }
}
