package org.sciday.units;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs what the modules say of their own rows when two units turn out to be one. */
@Repository
class MergedRowsStore {

    private final JdbcClient database;
    private final List<MergedRows> modules;

    MergedRowsStore(JdbcClient database, List<MergedRows> modules) {
        this.database = database;
        this.modules = modules;
    }

    @EventListener
    void on(UnitsMerged event) {
        modules.stream()
                .flatMap(module -> module.statements().stream())
                .forEach(statement -> database.sql(statement)
                        .param("duplicate", event.duplicate().value())
                        .param("survivor", event.survivor().value())
                        .update());
    }
}
