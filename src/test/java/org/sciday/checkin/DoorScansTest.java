package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.checkin.Scan.Kind;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.reservations.ReservationId;
import org.springframework.beans.factory.annotation.Autowired;

/** What devices tell after a time without network. */
@ScidayTest
class DoorScansTest extends DoorScene {

    @Autowired
    Conflicts conflicts;

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
}
