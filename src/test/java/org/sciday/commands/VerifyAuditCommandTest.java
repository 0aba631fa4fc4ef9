package org.sciday.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday.database.DatabaseAddress;
import org.sciday.database.EmbeddedPostgres;
import picocli.CommandLine;

class VerifyAuditCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheHeadWhileThePlatformRunsAndTheFirstFaultWhenItDoesNot() throws Exception {
        assumeTrue(System.getenv("SCIDAY_DATABASE_URL") == null, "needs a server of its own");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var data = folder.resolve("data");
        try (var postgres = EmbeddedPostgres.start(data)) {
            prepare(postgres.address());
            var answer = new StringWriter();
            assertThat(run(answer, "--data", data.toString())).isZero();
            assertThat(answer.toString()).contains("whole: 0 lines sealed, 1 not yet", "--expect 0:000000");

            forge(postgres.address());
        }
        var answer = new StringWriter();
        assertThat(run(answer, "--data", data.toString())).isEqualTo(1);
        assertThat(answer.toString()).contains("broken at position 1");
        assertThat(run(answer, "--data", data.toString(), "--expect", "nonsense"))
                .isEqualTo(2);
    }

    private static int run(StringWriter answer, String... arguments) {
        return new CommandLine(new VerifyAuditCommand())
                .setOut(new PrintWriter(answer, true))
                .setErr(new PrintWriter(answer, true))
                .execute(arguments);
    }

    private static void prepare(DatabaseAddress address) throws SQLException {
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
        execute(address, """
                insert into audit.entry (at, action, object_type, object_id)
                values (now(), 'tests.made', 'tests.thing', gen_random_uuid())
                """);
    }

    private static void forge(DatabaseAddress address) throws SQLException {
        execute(address, """
                update audit.entry set chain_position = 1, previous_hash = sha256(''), hash = sha256('forged')
                """);
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
