package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.sciday._support.Cast;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Scan.Kind;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of sixty places that is about to begin, its doors, and what devices there tell. */
abstract class DoorScene {

    @Autowired
    DoorScans scans;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    Sessions.House house;
    SessionId session;
    Viewer clerk;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 60, Instant.now().plus(Duration.ofMinutes(20)));
        clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
    }

    List<ScanAnswer> tell(String gate, Scan... told) {
        return scans.take(session, new ScanBatch(gate, Instant.now(), Arrays.asList(told)), clerk);
    }

    /** Before they go in. */
    ScanAnswer ask(SessionId at, Scan scan) {
        var asked = new Scan(
                UUID.randomUUID(), scan.kind(), scan.reservation(), null, scan.adults(), scan.children(), scan.at(), false, scan.over(), null);
        return scans.take(at, new ScanBatch("东门", Instant.now(), List.of(asked)), clerk).getFirst();
    }

    static Scan ofText(String text, Instant at, boolean done) {
        return new Scan(UUID.randomUUID(), Kind.IN, null, text, 0, 0, at, done, false, null);
    }

    static Scan in(ReservationId ticket, int adults, int children, Instant at) {
        return scan(Kind.IN, ticket, adults, children, at, null);
    }

    static Scan over(Scan scan) {
        return new Scan(
                scan.nonce(), scan.kind(), scan.reservation(), null, scan.adults(), scan.children(), scan.at(), false, true, null);
    }

    static Scan scan(Kind kind, ReservationId ticket, int adults, int children, Instant at, UUID target) {
        return new Scan(UUID.randomUUID(), kind, ticket, null, adults, children, at, true, false, target);
    }

    static Instant ago(int minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }

    ReservationId ticket(int adults, int children) {
        return enrolled(session, adults, children, Status.CONFIRMED);
    }

    ReservationId enrolled(SessionId at, int adults, int children, Status status) {
        var id = ReservationId.next();
        var holder = new AccountId(UUID.randomUUID());
        var made = new EnrolledReservation(id, at, holder, new Party(adults, children), status, Instant.now());
        assertThat(reservations.enrol(List.of(made), Viewer.platform())).isEqualTo(1);
        return id;
    }

    String gateOf(ReservationId ticket) {
        return database.sql("select gate from checkin.admission where reservation_id = ? and undone_at is null")
                .param(ticket.value())
                .query(String.class)
                .single();
    }

    int came() {
        return number("select coalesce(sum(people), 0) from checkin.attendance where session_id = ?");
    }

    int inside() {
        return number("select coalesce(sum(inside), 0) from checkin.occupancy where session_id = ?");
    }

    int openConflicts() {
        return number("select count(*) from checkin.conflict where session_id = ? and resolution is null");
    }

    int recorded(String action, SessionId at) {
        return database.sql("select count(*) from audit.entry where action = ? and object_id = ?")
                .params(action, at.value())
                .query(Integer.class)
                .single();
    }

    int number(String sql) {
        return database.sql(sql).param(session.value()).query(Integer.class).single();
    }
}
