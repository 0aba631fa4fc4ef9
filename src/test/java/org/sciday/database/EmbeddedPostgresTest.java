package org.sciday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    private Path data;
    private final List<EmbeddedPostgres> started = new ArrayList<>();

    @BeforeEach
    void makesFolder() throws IOException {
        data = Files.createTempDirectory("sciday-embedded-");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void leavesNothing() throws IOException {
        started.forEach(EmbeddedPostgres::close);
        new FileTree(data).delete();
    }

    @Test
    void keepsRowsOverARestartAndLeavesNoProcessBehind() throws SQLException {
        var first = start();
        var pid = first.pid();
        first.address().execute("create table kept as select 42 as answer");
        first.close();
        first.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(answers(start(), "select answer from kept")).isEqualTo("42");
    }

    @Test
    void losesNoCommittedRowWhenTheServerIsKilledAndStartsItAgain() throws SQLException {
        var postgres = start();
        var killed = postgres.pid();
        postgres.address().execute("create table kept as select * from generate_series(1, 1000) as n");
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> postgres.pid() != killed && accepts(postgres));
        assertThat(answers(postgres, "select count(*) from kept")).isEqualTo("1000");
    }

    @Test
    void startsOverAPidFileThatNamesAStranger() throws IOException {
        start().close();
        var stranger = ProcessHandle.current().pid();
        var lines = stranger + "\n" + data.resolve("postgres") + "\n1\n9109\n\n127.0.0.1\n\nready\n";
        Files.writeString(data.resolve("postgres/postmaster.pid"), lines);

        assertThat(accepts(start())).isTrue();
    }

    @Test
    void stopsAnOrphanOfThisFolderBeforeItStarts() throws Exception {
        start().close();
        var orphan = startsByHand();

        assertThat(accepts(start())).isTrue();
        assertThat(orphan.waitFor(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void refusesAFolderThatIsInUse() {
        start();

        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining(
                        "already in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void makesItsFilesAnewWhenTheFirstStartWasBrokenOff() throws IOException {
        Files.createDirectories(data.resolve("postgres.new/cluster/base"));

        assertThat(accepts(start())).isTrue();
    }

    @Test
    void servesEvenFromAFolderThatOthersCannotReach() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));

        assertThat(accepts(start())).isTrue();
    }

    @Test
    void keepsThePasswordForItsOwnerAlone() throws IOException {
        var postgres = start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.password"))))
                .isEqualTo("rw-------");
        var guess = new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), "guess");
        assertThatThrownBy(guess::connect).hasMessageContaining("password");
    }

    @Test
    void isDurableKnowsChineseLettersAndLivesOnBeijingTime() throws SQLException {
        var postgres = start();

        assertThat(answers(postgres, "select current_setting('fsync') || current_setting('synchronous_commit')"))
                .isEqualTo("onon");
        assertThat(answers(postgres, "show log_timezone")).isEqualTo("Asia/Shanghai");
        postgres.address().execute("create extension pg_trgm");
        assertThat(answers(postgres, "select similarity('全国科普日', '全国科普月') > 0.3"))
                .isEqualTo("t");
    }

    @Test
    void copiesAPreparedDatabaseForEachTest() {
        var tests = EmbeddedPostgres.forTests();
        var first = tests.freshDatabase("cast", it -> it.execute("create table cast_member (name text)"));
        first.execute("insert into cast_member values ('planetarium')");
        var second = tests.freshDatabase("cast", it -> it.execute("select 1 / 0"));

        assertThat(first.holds("select 1 from cast_member")).isTrue();
        assertThat(second.holds("select 1 from cast_member")).isFalse();
    }

    private EmbeddedPostgres start() {
        var postgres = EmbeddedPostgres.start(data);
        started.add(postgres);
        return postgres;
    }

    private Process startsByHand() throws IOException {
        var folder = DataFolder.at(data);
        var binaries = PostgresBinaries.unpackedBelow(EmbeddedPostgres.places(folder));
        var arguments = List.of("-D", folder.cluster().toString(), "-c", "port=9108");
        var process = PostgresAccount.choose(folder.root(), binaries)
                .command(binaries.program("postgres"), arguments)
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Awaitility.await()
                .until(() ->
                        PidFile.find(folder.cluster()).filter(PidFile::ready).isPresent());
        return process;
    }

    private static boolean accepts(EmbeddedPostgres postgres) {
        try {
            return answers(postgres, "select true").equals("t");
        } catch (SQLException e) {
            return false;
        }
    }

    private static String answers(EmbeddedPostgres postgres, String query) throws SQLException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
