package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Scan.Kind;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.TicketSlot;
import org.sciday.reservations.TicketTokens;
import org.sciday.shared.AccountId;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What devices tell after a time without network. */
@ScidayTest
class DoorScansTest {

    @Autowired
    DoorScans scans;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Reservations reservations;

    @Autowired
    TicketTokens tokens;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private Sessions.House house;
    private SessionId session;
    private Viewer clerk;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 60, Instant.now().plus(Duration.ofMinutes(20)));
        clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
    }

    @Test
    void countsAScanOnceHoweverOftenItIsTold() {
        var scan = in(ticket(2, 1), 2, 1, ago(10));
        for (var i = 0; i < 3; i++) {
            assertThat(tell("东门", scan)).extracting(ScanAnswer::outcome).containsExactly(Outcome.DONE);
        }
        assertThat(came()).isEqualTo(3);
        assertThat(inside()).isEqualTo(3);
    }

    @Test
    void keepsATicketOfTwoDoorsForSomebodyToJudgeAndCountsItsPeopleOnce() {
        var ticket = ticket(2, 0);
        tell("东门", in(ticket, 2, 0, ago(5)));
        assertThat(tell("西门", in(ticket, 2, 0, ago(20)))).extracting(ScanAnswer::outcome).containsExactly(Outcome.TWICE);
        assertThat(came()).isEqualTo(2);
        var found = database.sql("select * from checkin.conflict where session_id = ?")
                .param(session.value())
                .query()
                .singleRow();
        assertThat(found.get("first_gate")).as("the earlier one counts, though it was told later").isEqualTo("西门");
        assertThat(gateOf(ticket)).isEqualTo("西门");
        var id = new ConflictId((UUID) found.get("id"));
        conflicts.resolve(session, id, Resolution.COPY, clerk);
        conflicts.resolve(session, id, Resolution.COPY, clerk);
        assertThat(came()).as("others came in with a copy: they were there too").isEqualTo(4);
    }

    @Test
    void knowsTimesFromDevicesWhoseClocksAreWrong() {
        var ticket = ticket(1, 0);
        var fast = Duration.ofHours(3);
        var early = in(ticket, 1, 0, Instant.now().plus(fast).minusSeconds(600));
        scans.take(session, new ScanBatch("东门", Instant.now().plus(fast), List.of(early)), clerk);
        var at = database.sql("select admitted_at from checkin.admission where reservation_id = ?")
                .param(ticket.value())
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
        assertThat(at).isBetween(Instant.now().minusSeconds(620), Instant.now().minusSeconds(580));
    }

    @Test
    void letsPeopleOutAndInAgainAndCountsThemOnce() {
        var ticket = ticket(2, 1);
        // Told in the wrong order: the gate of the exit was the first to find a network.
        tell("西门", scan(Kind.OUT, ticket, 2, 1, ago(8), null));
        assertThat(inside()).isZero();
        tell("东门", in(ticket, 2, 1, ago(15)));
        assertThat(inside()).isZero();
        assertThat(tell("北门", in(ticket, 2, 1, ago(2)))).extracting(ScanAnswer::outcome).containsExactly(Outcome.DONE);
        assertThat(inside()).isEqualTo(3);
        assertThat(came()).isEqualTo(3);
        assertThat(openConflicts()).isZero();
    }

    @Test
    void takesBackAndSetsRight() {
        var ticket = ticket(3, 0);
        var first = in(ticket, 3, 0, ago(9));
        tell("东门", first);
        tell("东门", scan(Kind.FEWER, ticket, 1, 0, ago(8), first.nonce()));
        assertThat(came()).isEqualTo(1);
        tell("西门", in(ticket, 2, 0, ago(7)));
        tell("东门", scan(Kind.UNDO, ticket, 1, 0, ago(6), first.nonce()));
        assertThat(came()).as("the scan of the other door counts now").isEqualTo(2);
        assertThat(openConflicts()).isZero();
        var walkIn = scan(Kind.WALK_IN, null, 4, 0, ago(5), null);
        tell("东门", walkIn, scan(Kind.WALK_OUT, null, 1, 0, ago(4), null));
        assertThat(inside()).isEqualTo(5);
        tell("东门", scan(Kind.UNDO, null, 4, 0, ago(3), walkIn.nonce()));
        assertThat(inside()).isEqualTo(1);
    }

    @Test
    void judgesACodeOfAPhoneByTheMomentOfItsScan() {
        var ticket = reservations.find(ticket(2, 0)).orElseThrow();
        var hourAgo = ago(60);
        var shown = tokens.phone(ticket, TicketSlot.at(hourAgo), 1).getFirst();
        var asked = tell("东门", ofText(shown, hourAgo, false)).getFirst();
        assertThat(asked.reason()).as("nobody is let in now on a code of then").isEqualTo(Reason.EXPIRED);
        var late = tell("东门", ofText(shown, ago(40), true)).getFirst();
        assertThat(late.outcome()).isEqualTo(Outcome.STRANGER);
        assertThat(late.reason()).as("it was a picture by then").isEqualTo(Reason.EXPIRED);
        assertThat(tell("东门", ofText(shown, hourAgo, true))).extracting(ScanAnswer::outcome).containsExactly(Outcome.DONE);
        assertThat(gateOf(ticket.id())).isEqualTo("东门");
    }

    @Test
    void refusesByNameWhatIsToldTooLateAndNotesIt() {
        var over = sessions.bookable(house, 10, Instant.now().minus(Duration.ofDays(4)));
        var scan = scan(Kind.WALK_IN, null, 2, 0, ago(4 * 24 * 60), null);
        var answer = scans.take(over, new ScanBatch("东门", Instant.now(), List.of(scan)), clerk).getFirst();
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(recorded("checkin.synced", over)).isEqualTo(1);
    }

    @Test
    void refusesWhoStillStandsOutsideAndCountsWhoIsIn() {
        var small = sessions.bookable(house, 2, Instant.now().plus(Duration.ofMinutes(30)));
        var ticket = enrolled(small, 2, 0, Status.CONFIRMED);
        assertThat(ask(small, in(ticket, 0, 1, ago(0))).reason()).isEqualTo(Reason.NO_ADULT);
        assertThat(ask(small, scan(Kind.WALK_IN, null, 1, 0, ago(0), null)).outcome()).isEqualTo(Outcome.DONE);
        assertThat(ask(small, in(ticket, 2, 0, ago(0))).reason()).isEqualTo(Reason.FULL);
        assertThat(ask(small, over(in(ticket, 2, 0, ago(0)))).outcome()).isEqualTo(Outcome.DONE);
        assertThat(ask(small, in(ticket, 2, 0, ago(0))).outcome()).isEqualTo(Outcome.INSIDE);
        assertThat(recorded("checkin.overridden", small)).isEqualTo(1);
        var gone = enrolled(session, 2, 0, Status.CANCELLED);
        assertThat(tell("东门", in(gone, 2, 0, ago(3)))).extracting(ScanAnswer::outcome).containsExactly(Outcome.STRANGER);
        assertThat(came()).as("they are inside, so they are walk-ins").isEqualTo(2);
    }

    @Test
    void twoDevicesTellOfTheSameTicketsAtOnce() throws Exception {
        var tickets = new ArrayList<ReservationId>();
        for (var i = 0; i < 40; i++) {
            tickets.add(ticket(1, 0));
        }
        var devices = new ArrayList<Callable<List<ScanAnswer>>>();
        for (var gate : List.of("东门", "西门", "北门")) {
            var told = new ArrayList<>(tickets.stream().map(ticket -> in(ticket, 1, 0, ago(5))).toList());
            Collections.shuffle(told, new Random(7 + gate.hashCode()));
            var batch = told.toArray(Scan[]::new);
            devices.add(() -> tell(gate, batch));
            devices.add(() -> tell(gate, batch));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var told : threads.invokeAll(devices)) {
                assertThat(told.get()).hasSize(40);
            }
        }
        assertThat(came()).isEqualTo(40);
        assertThat(openConflicts()).isEqualTo(80);
        assertThat(inside()).isEqualTo(40);
    }

    @Test
    void isNotThereForOtherUnits() {
        var stranger = cast.viewer(cast.staff("别处值守", Role.CLERK, UnitId.next()));
        var batch = new ScanBatch("东门", Instant.now(), List.of(in(ticket(1, 0), 1, 0, ago(1))));
        assertThatThrownBy(() -> scans.take(session, batch, stranger)).isInstanceOf(NotFound.class);
    }

    private List<ScanAnswer> tell(String gate, Scan... told) {
        return scans.take(session, new ScanBatch(gate, Instant.now(), Arrays.asList(told)), clerk);
    }

    /** Before they go in. */
    private ScanAnswer ask(SessionId at, Scan scan) {
        var asked = new Scan(
                UUID.randomUUID(), scan.kind(), scan.reservation(), null, scan.adults(), scan.children(), scan.at(), false, scan.over(), null);
        return scans.take(at, new ScanBatch("东门", Instant.now(), List.of(asked)), clerk).getFirst();
    }

    private static Scan ofText(String text, Instant at, boolean done) {
        return new Scan(UUID.randomUUID(), Kind.IN, null, text, 0, 0, at, done, false, null);
    }

    private static Scan in(ReservationId ticket, int adults, int children, Instant at) {
        return scan(Kind.IN, ticket, adults, children, at, null);
    }

    private static Scan over(Scan scan) {
        return new Scan(
                scan.nonce(), scan.kind(), scan.reservation(), null, scan.adults(), scan.children(), scan.at(), false, true, null);
    }

    private static Scan scan(Kind kind, ReservationId ticket, int adults, int children, Instant at, UUID target) {
        return new Scan(UUID.randomUUID(), kind, ticket, null, adults, children, at, true, false, target);
    }

    private static Instant ago(int minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }

    private ReservationId ticket(int adults, int children) {
        return enrolled(session, adults, children, Status.CONFIRMED);
    }

    private ReservationId enrolled(SessionId at, int adults, int children, Status status) {
        var id = ReservationId.next();
        var holder = new AccountId(UUID.randomUUID());
        var made = new EnrolledReservation(id, at, holder, new Party(adults, children), status, Instant.now());
        assertThat(reservations.enrol(List.of(made), Viewer.platform())).isEqualTo(1);
        return id;
    }

    private String gateOf(ReservationId ticket) {
        return database.sql("select gate from checkin.admission where reservation_id = ? and undone_at is null")
                .param(ticket.value())
                .query(String.class)
                .single();
    }

    private int came() {
        return number("select coalesce(sum(people), 0) from checkin.attendance where session_id = ?");
    }

    private int inside() {
        return number("select coalesce(sum(inside), 0) from checkin.occupancy where session_id = ?");
    }

    private int openConflicts() {
        return number("select count(*) from checkin.conflict where session_id = ? and resolution is null");
    }

    private int recorded(String action, SessionId at) {
        return database.sql("select count(*) from audit.entry where action = ? and object_id = ?")
                .params(action, at.value())
                .query(Integer.class)
                .single();
    }

    private int number(String sql) {
        return database.sql(sql).param(session.value()).query(Integer.class).single();
    }
}
