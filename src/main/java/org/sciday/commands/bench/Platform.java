package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Grants;
import org.sciday.database.DatabaseAddress;
import org.sciday.database.EmbeddedPostgres;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** A platform of its own with an empty database, thrown away afterwards. */
final class Platform implements AutoCloseable {

    private static final String PASSWORD = "slow-lists-tire-offices";

    private final AtomicInteger managers = new AtomicInteger();
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final BenchHost host;
    private final Map<String, Object> more;
    private final ConfigurableApplicationContext context;

    private Platform(BenchHost host, Path folder, EmbeddedPostgres postgres, Map<String, Object> more) {
        this.host = host;
        this.folder = folder;
        this.postgres = postgres;
        this.more = more;
        this.context = host.start(settings());
    }

    static Platform start(BenchHost host, String name) {
        return start(host, name, Map.of());
    }

    /** @param more settings of what is measured */
    static Platform start(BenchHost host, String name, Map<String, Object> more) {
        var folder = temporary(name);
        return new Platform(host, folder, EmbeddedPostgres.start(folder), more);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("server.tomcat.max-keep-alive-requests", -1);
        settings.put("sciday.data", folder.toString());
        settings.put("sciday.accounts.staff-need-second-factor", false);
        settings.put("spring.datasource.url", postgres.jdbcUrl());
        settings.put("spring.datasource.username", postgres.user());
        settings.put("spring.datasource.password", postgres.password());
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "error");
        settings.put("sciday.rush.per-address", 100_000_000); // a whole city behind one address
        settings.putAll(more);
        return settings;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    <T> Stream<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream();
    }

    /** What is counted and told each minute would only be noise in some measurements. */
    void stopJobs() {
        bean("jobLifecycle", SmartLifecycle.class).stop();
    }

    Path folder() {
        return folder;
    }

    DatabaseAddress database() {
        return postgres.address();
    }

    /** A second node within this process. */
    ConfigurableApplicationContext twin() {
        return host.start(settings());
    }

    /** A second node as a process of its own. */
    Node node() throws IOException, InterruptedException {
        return Node.start(host.application(), folder, database());
    }

    /** One process of the database dies, so all of them start anew and read their log. */
    void crashDatabase() {
        try (var connection = database().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            ProcessHandle.of(row.getLong(1)).orElseThrow().destroyForcibly();
        } catch (SQLException gone) {
            // with the process
        }
    }

    /** A manager of the unit, signed in. */
    Browser manager(UnitId unit) {
        var address = "bench" + managers.incrementAndGet() + "@example.cn";
        var person = bean(Accounts.class)
                .signUp("Bench", Address.parse(address).orElseThrow(), PASSWORD, Viewer.platform());
        bean(Grants.class).grant(Viewer.platform(), person, Role.MANAGER, unit);
        var browser = new Browser(address());
        browser.signIn(address, PASSWORD);
        return browser;
    }

    InetSocketAddress socket() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
        postgres.close();
        remove(folder);
    }

    /** Others may pass through, because the database runs as nobody when we are root. */
    private static Path temporary(String name) {
        try {
            var folder = Files.createTempDirectory("sciday-bench-" + name + "-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
