package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Grants;
import org.sciday.database.EmbeddedPostgres;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.context.ConfigurableApplicationContext;

/** A platform of its own with an empty database, thrown away afterwards. */
final class Platform implements AutoCloseable {

    private static final String ADDRESS = "bench@example.cn";
    private static final String PASSWORD = "slow-lists-tire-offices";

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext context;

    private Platform(Path folder, EmbeddedPostgres postgres, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.postgres = postgres;
        this.context = context;
    }

    static Platform start(BenchHost host, String name) {
        var folder = temporary(name);
        var postgres = EmbeddedPostgres.start(folder);
        var settings = new HashMap<String, Object>(Map.of(
                "server.port",
                0,
                "server.address",
                "127.0.0.1",
                "sciday.data",
                folder.toString(),
                "sciday.accounts.staff-need-second-factor",
                false,
                "spring.datasource.url",
                postgres.jdbcUrl(),
                "spring.datasource.username",
                postgres.user(),
                "spring.datasource.password",
                postgres.password(),
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "error"));
        return new Platform(folder, postgres, host.start(settings));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A manager of the unit, signed in. */
    Browser manager(UnitId unit) {
        var person = bean(Accounts.class)
                .signUp("Bench", Address.parse(ADDRESS).orElseThrow(), PASSWORD, Viewer.platform());
        bean(Grants.class).grant(Viewer.platform(), person, Role.MANAGER, unit);
        var browser = new Browser(address());
        browser.signIn(ADDRESS, PASSWORD);
        return browser;
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
