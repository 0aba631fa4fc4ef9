package org.sciday.insight;

import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.sciday.shared.Festival;
import org.sciday.shared.PlannedQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Begins every statement about a campaign with what was found in the scope. */
@Repository
class FoundStore {

    private final JdbcClient database;
    private final JdbcClient planned;

    FoundStore(JdbcClient database, DataSource source) {
        this.database = database;
        this.planned = PlannedQueries.of(source);
    }

    JdbcClient.StatementSpec ask(Scope scope, String sql) {
        var today = scope.day().equals(Festival.dateOf(scope.now()));
        var client = scope.found() == Found.KEPT ? planned : database;
        return client.sql(scope.found().sql(today) + sql)
                .param("campaign", scope.campaign().value())
                .param("head", scope.head().value())
                .param("day", scope.day())
                .param("now", scope.now().atOffset(ZoneOffset.UTC));
    }
}
