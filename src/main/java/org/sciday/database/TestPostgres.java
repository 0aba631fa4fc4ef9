package org.sciday.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fresh databases for tests, made in a moment by copying a prepared one. All tests of a process share one server with its
 * files in a temporary folder; SCIDAY_DATABASE_URL (with _USER and _PASSWORD) names another server to be used instead.
 */
public final class TestPostgres {

    private static @Nullable TestPostgres shared;

    private final DatabaseAddress server;
    private final String run = Long.toString(ProcessHandle.current().pid());
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> templates = new HashSet<>();

    private TestPostgres(DatabaseAddress server) {
        this.server = server;
    }

    static synchronized TestPostgres shared() {
        if (shared == null) {
            shared = new TestPostgres(server());
        }
        return shared;
    }

    /** An empty database that no one else uses. */
    public DatabaseAddress freshDatabase() {
        return create("sciday_" + run + "_" + count.incrementAndGet(), "template1");
    }

    /**
     * A copy of the named template. The first caller prepares the template, for instance by running all migrations; it must
     * have closed its connections when it returns, since PostgreSQL copies no database that is in use.
     */
    public synchronized DatabaseAddress freshDatabase(String template, Consumer<DatabaseAddress> prepare) {
        var name = "sciday_" + run + "_template_" + template;
        if (!templates.contains(name)) {
            prepare.accept(create(name, "template1"));
            templates.add(name);
        }
        return create("sciday_" + run + "_" + count.incrementAndGet(), name);
    }

    private DatabaseAddress create(String name, String template) {
        server.execute("drop database if exists \"" + name + "\"");
        server.execute("create database \"" + name + "\" template \"" + template + "\"");
        return server.database(name);
    }

    private static DatabaseAddress server() {
        var url = System.getenv("SCIDAY_DATABASE_URL");
        if (url != null) {
            return new DatabaseAddress(
                    url,
                    System.getenv().getOrDefault("SCIDAY_DATABASE_USER", "sciday"),
                    System.getenv().getOrDefault("SCIDAY_DATABASE_PASSWORD", ""));
        }
        try {
            var folder = Files.createTempDirectory("sciday-test-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            var postgres = EmbeddedPostgres.start(folder, Durability.THROWN_AWAY);
            cleanUpAfterUs(postgres.pid(), folder);
            return postgres.address("postgres");
        } catch (IOException e) {
            throw new PostgresUnavailable("No temporary folder for the test database: " + e, e);
        }
    }

    /**
     * A shell outlives us and removes what we leave, also when we are killed. A shutdown hook would stop the server while
     * the application contexts of the tests are still closing down.
     */
    private static void cleanUpAfterUs(long postgres, Path folder) throws IOException {
        var script = """
                trap '' INT TERM HUP
                while kill -0 $0 2>/dev/null; do sleep 1; done
                kill -INT $1 2>/dev/null
                while kill -0 $1 2>/dev/null; do sleep 0.2; done
                rm -rf "$2"
                """;
        var we = Long.toString(ProcessHandle.current().pid());
        Program.of("sh", "-c", script, we, Long.toString(postgres), folder.toString())
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
