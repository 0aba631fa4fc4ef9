package org.sciday._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.sciday.database.EmbeddedPostgres;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives every Spring context of the tests a database of its own on the one test server, and a data folder. */
public class TestDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var database = EmbeddedPostgres.forTests().freshDatabase();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", database.jdbcUrl(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password(),
                                "sciday.data", folder(),
                                "sciday.accounts.staff-need-second-factor", "false",
                                "sciday.atlas.fresh-for", "0s",
                                "sciday.rush.per-person", "1000",
                                "sciday.rush.per-address", "1000000")));
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("sciday-test-data-").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
