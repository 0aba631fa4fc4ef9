package org.sciday.commands;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sciday.database.DatabaseAddress;
import org.sciday.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/** Where a command finds its database: the one named by SCIDAY_DATABASE_URL, else our own in the data folder. */
final class Database {

    private Database() {}

    static Map<String, Object> settings(Path data) {
        var url = Optional.ofNullable(System.getenv("SCIDAY_DATABASE_URL"));
        return url.map(Database::named).orElseGet(() -> own(data));
    }

    /** The same, but joins the platform that runs on the folder, if one does. */
    static Map<String, Object> runningOrOwn(Path data) {
        return System.getenv("SCIDAY_DATABASE_URL") != null
                ? settings(data)
                : EmbeddedPostgres.running(data).map(Database::at).orElseGet(() -> own(data));
    }

    private static Map<String, Object> named(String url) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", System.getenv().getOrDefault("SCIDAY_DATABASE_USER", "sciday"),
                "spring.datasource.password", System.getenv().getOrDefault("SCIDAY_DATABASE_PASSWORD", ""));
    }

    private static Map<String, Object> own(Path data) {
        var postgres = EmbeddedPostgres.start(data);
        // A hook of our own would run beside Spring's and pull the database from under the closing beans.
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return at(postgres.address());
    }

    private static Map<String, Object> at(DatabaseAddress address) {
        return Map.of(
                "spring.datasource.url", address.jdbcUrl(),
                "spring.datasource.username", address.user(),
                "spring.datasource.password", address.password());
    }
}
