package org.sciday._support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sciday.database.DatabaseAddress;
import org.sciday.database.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with the tables of a few modules, for tests that need no Spring. Name lower modules first. */
public record ModuleDatabase(DataSource source) {

    public static ModuleDatabase with(String... modules) {
        var address = EmbeddedPostgres.forTests().freshDatabase(String.join("_", modules), empty -> {
            for (var module : modules) {
                migrate(empty, module);
            }
        });
        var settings = new HikariConfig();
        settings.setJdbcUrl(address.jdbcUrl());
        settings.setUsername(address.user());
        settings.setPassword(address.password());
        settings.setMaximumPoolSize(16);
        settings.setMinimumIdle(0);
        settings.setIdleTimeout(10_000);
        return new ModuleDatabase(new HikariDataSource(settings));
    }

    public JdbcClient client() {
        return JdbcClient.create(source);
    }

    public JdbcTransactionManager transactionManager() {
        return new JdbcTransactionManager(source);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(transactionManager());
    }

    private static void migrate(DatabaseAddress address, String module) {
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
