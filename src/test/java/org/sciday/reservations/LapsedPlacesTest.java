package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.Absence;
import org.sciday.campaigns.Part;
import org.sciday.checkin.AdmitTicket;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.DoorLists;
import org.sciday.checkin.DoorScans;
import org.sciday.checkin.Entry;
import org.sciday.checkin.Gates;
import org.sciday.checkin.Scan;
import org.sciday.checkin.ScanAnswer;
import org.sciday.checkin.ScanBatch;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A session of three places has begun; two people who hold places have not come, one has, and one waits. */
@ScidayTest
class LapsedPlacesTest {

    @Autowired
    PlacesOfAbsent places;

    @Autowired
    Reservations reservations;

    @Autowired
    TermsBook terms;

    @Autowired
    Activities activities;

    @Autowired
    CheckIns door;

    @Autowired
    DoorLists lists;

    @Autowired
    DoorScans scans;

    @Autowired
    Gates gates;

    @Autowired
    Sessions sessions;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient database;

    private final Viewer late = Sessions.somebody();
    private final Viewer next = Sessions.somebody();
    private Sessions.House house;
    private SessionId session;
    private Viewer clerk;
    private ReservationId ticket;
    private ReservationId waiting;

    @BeforeEach
    void begin() {
        house = sessions.house();
        session = sessions.bookable(house, 3, Instant.now().minus(Duration.ofMinutes(20)));
        clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
        ticket = held(late, 2, Status.CONFIRMED);
        held(Sessions.somebody(), 1, Status.USED);
        waiting = held(next, 2, Status.WAITLISTED);
    }

    @Test
    void theyAreOfferedToWhoWaitsAndNeverTwiceGiven() {
        places.lapse();
        assertThat(status(ticket)).as("the terms do not say so").isEqualTo(Status.CONFIRMED);
        lapseAfter(30);
        places.lapse();
        assertThat(status(ticket)).as("not yet").isEqualTo(Status.CONFIRMED);
        lapseAfter(15);
        places.lapse();
        places.lapse();
        assertThat(status(ticket)).isEqualTo(Status.LAPSED);
        assertThat(told(late)).containsExactly("reservations.told.lapsed");
        assertThat(status(waiting)).isEqualTo(Status.OFFERED);
        assertThat(reservations.offer(session).taken()).isEqualTo(3);
        reservations.accept(waiting, next);
        places.lapse();
        assertThat(status(waiting)).as("their own time has only begun").isEqualTo(Status.CONFIRMED);
        assertThat(admit(ticket)).isEqualTo(new Entry.Refused(Entry.Reason.LAPSED, null));
    }

    @Test
    void aCampaignMaySaySoForAllThatIsShownInItAndAnActivityMaySayNo() {
        stage.state(house.campaign(), Part.ABSENCE, new Absence(15, null, null));
        lapseAfter(0);
        places.lapse();
        assertThat(status(ticket)).as("here they are kept").isEqualTo(Status.CONFIRMED);
        lapseAfter(null);
        places.lapse();
        assertThat(status(ticket)).isEqualTo(Status.LAPSED);
        assertThat(status(waiting)).isEqualTo(Status.OFFERED);
    }

    @Test
    void whoComesLateIsLetInWhileThereIsRoom() {
        lapseAfter(15);
        reservations.cancel(waiting, next);
        places.lapse();
        assertThat(reservations.offer(session).taken()).isEqualTo(1);
        assertThat(reservations.ticketOf(ticket, late).token()).isNotNull();
        assertThat(admit(ticket)).isInstanceOf(Entry.Admitted.class);
        assertThat(status(ticket)).isEqualTo(Status.USED);
        assertThat(reservations.offer(session).taken()).isEqualTo(3);
    }

    @Test
    void aSilentGateKeepsThePlacesUntilItSpeaksOrIsClosed() {
        lapseAfter(15);
        lists.keyFor(session, "东门", clerk);
        beSilent();
        places.lapse();
        assertThat(status(ticket)).isEqualTo(Status.CONFIRMED);
        assertThat(gates.silent(session)).singleElement().satisfies(gate -> assertThat(gate.name()).isEqualTo("东门"));
        var hadCome = scan(Instant.now().minus(Duration.ofMinutes(25)), true);
        tell("东门", hadCome);
        places.lapse();
        assertThat(status(ticket)).as("the gate had let them in").isEqualTo(Status.USED);
        beSilent();
        gates.close(session, "东门", clerk);
        assertThat(gates.silent(session)).isEmpty();
    }

    @Test
    void whatAGateTellsTooLateCountsAndIsShown() {
        lapseAfter(15);
        places.lapse();
        reservations.accept(waiting, next);
        var asked = tell("西门", scan(Instant.now(), false));
        assertThat(asked.reason()).as("who stands outside").isEqualTo(Entry.Reason.LAPSED);
        var hadCome = scan(Instant.now().minus(Duration.ofMinutes(25)), true);
        assertThat(tell("东门", hadCome).outcome()).isEqualTo(ScanAnswer.Outcome.DONE);
        assertThat(tell("东门", hadCome).outcome()).isEqualTo(ScanAnswer.Outcome.DONE);
        assertThat(number("select count(*) from checkin.conflict where session_id = ? and why = 'LAPSED'")).isOne();
        assertThat(number("select sum(people) from checkin.attendance where session_id = ?")).isEqualTo(2);
        assertThat(status(ticket)).as("others have the places").isEqualTo(Status.LAPSED);
        assertThat(came()).as("so they are no no-show").isTrue();
        tell("东门", new Scan(UUID.randomUUID(), Scan.Kind.UNDO, ticket, null, 2, 0, Instant.now(), true, false, hadCome.nonce()));
        assertThat(came()).isFalse();
        assertThat(number("select count(*) from checkin.conflict where session_id = ? and resolution is null")).isZero();
    }

    /** Without the skipping of locked rows this would wait for the door, or take the place of who is in it. */
    @Test
    void whoGoesThroughTheDoorAtThatMomentKeepsTheirPlaces() {
        lapseAfter(15);
        transactions.executeWithoutResult(status -> {
            assertThat(reservations.use(ticket)).isTrue();
            var lapse = CompletableFuture.runAsync(places::lapse);
            assertThat(lapse.orTimeout(5, TimeUnit.SECONDS)).succeedsWithin(Duration.ofSeconds(5));
        });
        assertThat(status(ticket)).isEqualTo(Status.USED);
        assertThat(status(waiting)).isEqualTo(Status.WAITLISTED);
    }

    private void lapseAfter(@Nullable Integer minutes) {
        var activity = activities.session(session).activity();
        var kept = terms.kept(activity, Viewer.platform());
        var rule = new Terms.Cancelling(Duration.ZERO, null, new Absence(minutes, null, null));
        terms.set(activity, kept.terms().with(rule), kept.version(), Viewer.platform());
    }

    private ReservationId held(Viewer who, int people, Status status) {
        var id = ReservationId.next();
        var made = Instant.now().minus(Duration.ofDays(1));
        var row = new EnrolledReservation(id, session, who.id(), new Party(people, 0), status, made);
        assertThat(reservations.enrol(List.of(row), Viewer.platform())).isOne();
        return id;
    }

    private Entry admit(ReservationId id) {
        return door.admit(new AdmitTicket(session, null, id, null, null, UUID.randomUUID()), clerk);
    }

    private Scan scan(Instant at, boolean done) {
        return new Scan(UUID.randomUUID(), Scan.Kind.IN, ticket, null, 2, 0, at, done, false, null);
    }

    private ScanAnswer tell(String gate, Scan scan) {
        return scans.take(session, new ScanBatch(gate, Instant.now(), List.of(scan)), clerk).getFirst();
    }

    private void beSilent() {
        database.sql("update checkin.gate set heard_at = heard_at - interval '10 minutes' where session_id = ?")
                .param(session.value())
                .update();
    }

    private Status status(ReservationId id) {
        return reservations.find(id).orElseThrow().status();
    }

    private boolean came() {
        return database.sql("select came_at is not null from reservations.reservation where id = ?")
                .param(ticket.value())
                .query(Boolean.class)
                .single();
    }

    private int number(String sql) {
        return database.sql(sql).param(session.value()).query(Integer.class).single();
    }

    private List<String> told(Viewer who) {
        return database.sql("select key from messages.message where account_id = ?")
                .param(who.id().value())
                .query(String.class)
                .list();
    }
}
