package org.sciday.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.ModuleDatabase;
import org.sciday.audit.ChainVerdict.Broken;
import org.sciday.audit.ChainVerdict.Reason;
import org.sciday.audit.ChainVerdict.Whole;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the writers do, the chain holds; whatever a forger does, it breaks where he did it. */
class ChainProperties {

    private final ModuleDatabase database = ModuleDatabase.with("audit");
    private final JdbcClient client = database.client();
    private final EntryStore entries = new EntryStore(client);
    private final Sealer sealer = new Sealer(new ChainStore(client), database.transactions());
    private final ChainVerifier verifier = new ChainVerifier(database.source());

    static LongStream seeds() {
        var first = System.nanoTime();
        return LongStream.range(first, first + 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdsWithConcurrentWritersRollbacksAndLateCommits(long seed) throws Exception {
        var random = new Random(seed);
        var written = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writers = new ArrayList<Future<Integer>>();
            for (int writer = 0; writer < 6; writer++) {
                var own = new Random(random.nextLong());
                writers.add(threads.submit(() -> write(own)));
            }
            for (int node = 0; node < 2; node++) {
                threads.submit(() -> writers.forEach(writer -> sealUntil(writer)));
            }
            for (var writer : writers) {
                written += writer.get();
            }
        }
        sealer.sealAll();

        assertThat(verifier.verify())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.unsealed()).isZero());
        var count = client.sql("select count(*) from audit.entry")
                .query(Integer.class)
                .single();
        assertThat(count).isEqualTo(written);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsAForgedLineAtItsPlace(long seed) {
        var random = new Random(seed);
        var length = 5 + random.nextInt(60);
        add(length);
        sealer.sealAll();
        var place = 1 + random.nextInt(length);
        var forgeries = List.of(
                "update audit.entry set account_id = gen_random_uuid() where chain_position = :place",
                "update audit.entry set at = at + interval '1 microsecond' where chain_position = :place",
                "update audit.entry set after = after || '{\"places\": 21}' where chain_position = :place",
                "update audit.entry set after = null, before = after where chain_position = :place",
                "update audit.entry set hash = sha256('forged') where chain_position = :place",
                "update audit.entry set chain_position = -1 where chain_position = :place",
                "update audit.entry set chain_position = null, previous_hash = null, hash = null"
                        + " where chain_position = :place");
        var forgery = forgeries.get(random.nextInt(forgeries.size()));

        forge(forgery, place);

        var expected = place == length && forgery.contains("chain_position = null") ? null : place;
        if (expected == null) {
            assertThat(verifier.verify()).isInstanceOf(Whole.class);
        } else {
            assertThat(verifier.verify())
                    .as(forgery + " at " + place)
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.position()).isEqualTo((long) place));
        }
    }

    @Test
    void findsTheLastLineMovedBeforeTheFirst() {
        add(9);
        sealer.sealAll();
        forge("update audit.entry set chain_position = -1 where chain_position = :place", 9);
        assertThat(verifier.verify()).isEqualTo(new Broken(9, Reason.MISSING));
    }

    @Test
    void findsTheMissingEndByTheHeadNotedEarlier() {
        add(10);
        sealer.sealAll();
        var noted = new ChainStore(client).head();

        forge("delete from audit.entry where chain_position >= :place", 8);

        assertThat(verifier.verify()).isInstanceOf(Whole.class);
        assertThat(verifier.verify(ChainHead.of(noted.toString()))).isEqualTo(new Broken(8, Reason.NOT_AS_NOTED));
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveLines() {
        add(2);
        for (var statement : List.of(
                "update audit.entry set action = 'units.other'",
                "update audit.entry set chain_position = 1, hash = 'x', previous_hash = 'y', action = 'units.other'",
                "delete from audit.entry",
                "truncate audit.entry")) {
            assertRefused(statement);
        }
        sealer.sealAll();
        assertRefused("update audit.entry set hash = sha256('forged')");
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> client.sql(statement).update())
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("can only be added to");
    }

    private int write(Random random) {
        var kept = 0;
        for (int i = 0; i < 40; i++) {
            var keeps = random.nextInt(5) > 0;
            var pause = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
            database.transactions().executeWithoutResult(status -> {
                add(1);
                pause(pause);
                if (!keeps) {
                    status.setRollbackOnly();
                }
            });
            kept += keeps ? 1 : 0;
        }
        return kept;
    }

    private void sealUntil(Future<?> done) {
        while (!done.isDone()) {
            sealer.sealAll();
        }
    }

    private void add(int count) {
        var viewer = new Viewer(AccountId.next(), "李秋", List.of(), null, "192.0.2.7");
        for (int i = 0; i < count; i++) {
            entries.add(NewEntry.of(
                            viewer, Instant.parse("2026-09-15T02:00:00Z"), "tests.changed", "tests.thing", Ids.next())
                    .changing(null, "{\"name\": \"天文馆\", \"places\": 20, \"open\": true}"));
        }
    }

    /** What only the owner of the database can do: switch the guard off. */
    private void forge(String statement, int place) {
        client.sql("alter table audit.entry disable trigger user").update();
        client.sql(statement).param("place", place).update();
        client.sql("alter table audit.entry enable trigger user").update();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
