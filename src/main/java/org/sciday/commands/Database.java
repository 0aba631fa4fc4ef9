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
        return settings(named().orElseGet(() -> own(data)));
    }

    /** The same, but joins the platform that runs on the folder, if one does. */
    static Map<String, Object> runningOrOwn(Path data) {
        return settings(running(data).orElseGet(() -> own(data)));
    }

    /** The one that is named, or the one of the platform that runs on the folder. */
    static Optional<DatabaseAddress> running(Path data) {
        return named().or(() -> EmbeddedPostgres.running(data));
    }

    private static Optional<DatabaseAddress> named() {
        return Optional.ofNullable(System.getenv("SCIDAY_DATABASE_URL"))
                .map(url -> new DatabaseAddress(
                        url,
                        System.getenv().getOrDefault("SCIDAY_DATABASE_USER", "sciday"),
                        System.getenv().getOrDefault("SCIDAY_DATABASE_PASSWORD", "")));
    }

    private static DatabaseAddress own(Path data) {
        var postgres = EmbeddedPostgres.start(data);
        // A hook of our own would run beside Spring's and pull the database from under the closing beans.
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return postgres.address();
    }

    private static Map<String, Object> settings(DatabaseAddress address) {
        return Map.of(
                "spring.datasource.url", address.jdbcUrl(),
                "spring.datasource.username", address.user(),
                "spring.datasource.password", address.password());
    }
}
