package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Scan.Kind;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.secrets.Vault;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school class before devices that have no network: its heads are the group's, and nobody is counted twice. */
@ScidayTest
class GroupScansTest {

    @Autowired
    DoorScans scans;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    private SessionId session;
    private Viewer clerk;
    private UUID group;

    @BeforeEach
    void open() {
        var house = sessions.house();
        session = sessions.bookable(house, 100, Instant.now().plus(Duration.ofMinutes(20)));
        clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
        group = accepted(78, 4);
    }

    @Test
    void theHeadsOfAGroupAreItsOwnAndItGoesOutAndComesBack() {
        var in = scan(Kind.IN, 75, 30, null);
        assertThat(outcome("东门", in)).isEqualTo(Outcome.DONE);
        assertThat(outcome("东门", in)).as("told again").isEqualTo(Outcome.DONE);
        assertThat(kinds()).isEqualTo("75 of groups, 0 without");
        outcome("东门", scan(Kind.FEWER, 99, 29, in.nonce()));
        assertThat(kinds()).as("never more than are expected").isEqualTo("82 of groups, 0 without");
        outcome("西门", scan(Kind.OUT, 82, 20, null));
        assertThat(inside()).isZero();
        assertThat(outcome("西门", scan(Kind.IN, 82, 10, null))).isEqualTo(Outcome.DONE);
        assertThat(inside()).isEqualTo(82);
        outcome("东门", scan(Kind.UNDO, 82, 1, in.nonce()));
        assertThat(inside()).as("its moves go with it").isZero();
        assertThat(outcome("东门", scan(Kind.IN, 0, 1, null))).as("it may come in again").isEqualTo(Outcome.DONE);
        assertThat(kinds()).isEqualTo("82 of groups, 0 without");
    }

    @Test
    void halfAClassAtEachOfTwoDoorsIsKeptForSomebodyToJudge() {
        outcome("东门", scan(Kind.IN, 40, 9, null));
        assertThat(asked().outcome()).as("who asks hears that it is inside").isEqualTo(Outcome.INSIDE);
        assertThat(outcome("西门", scan(Kind.IN, 42, 10, null))).isEqualTo(Outcome.TWICE);
        assertThat(kinds()).as("the earlier passage counts").isEqualTo("42 of groups, 0 without");
        var conflict = database.sql("select id from checkin.conflict where group_id = ?").param(group).query(UUID.class).single();
        conflicts.resolve(session, new ConflictId(conflict), Resolution.COPY, clerk);
        assertThat(inside()).as("they were others of the class").isEqualTo(82);
    }

    @Test
    void aGroupThatIsNotExpectedAnyMoreIsRefusedOutsideAndCountedInside() {
        database.sql("update reservations.group_booking set state = 'WITHDRAWN' where id = ?").param(group).update();
        assertThat(asked().reason()).isEqualTo(Reason.CANCELLED);
        assertThat(outcome("东门", scan(Kind.IN, 30, 5, null))).isEqualTo(Outcome.STRANGER);
        assertThat(kinds()).isEqualTo("0 of groups, 30 without");
    }

    private Outcome outcome(String gate, Scan... told) {
        var batch = new ScanBatch(gate, Instant.now(), Arrays.asList(told));
        return scans.take(session, batch, clerk).getFirst().outcome();
    }

    /** Before they go in. */
    private ScanAnswer asked() {
        var scan = new Scan(
                UUID.randomUUID(), Kind.IN, null, null, 82, 0, Instant.now(), false, false, null, group);
        return scans.take(session, new ScanBatch("北门", Instant.now(), List.of(scan)), clerk).getFirst();
    }

    private Scan scan(Kind kind, int people, int minutesAgo, @Nullable UUID target) {
        var at = Instant.now().minus(Duration.ofMinutes(minutesAgo));
        return new Scan(UUID.randomUUID(), kind, null, null, people, 0, at, true, false, target, group);
    }

    private String kinds() {
        return database.sql("""
                select coalesce(sum(people) filter (where group_id is not null), 0) || ' of groups, '
                       || coalesce(sum(people) filter (where group_id is null), 0) || ' without'
                  from checkin.admission where session_id = ? and undone_at is null
                """).param(session.value()).query(String.class).single();
    }

    private int inside() {
        return database.sql("select inside from checkin.occupancy where session_id = ?")
                .param(session.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private UUID accepted(int pupils, int teachers) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into reservations.group_booking
                       (id, session_id, account_id, key, organisation, sealed_contact, pupils, teachers,
                        letter_name, letter_hash, state, made_at, decided_at)
                values (?, ?, ?, ?, '第一小学', ?, ?, ?, '介绍信.pdf', '', 'ACCEPTED', now(), now())
                """)
                .params(
                        id,
                        session.value(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        vault.seal("王老师\n13800001234"),
                        pupils,
                        teachers)
                .update();
        return id;
    }
}
