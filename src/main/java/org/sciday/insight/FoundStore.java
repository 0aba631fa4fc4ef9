package org.sciday.insight;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Begins every statement about a campaign with what was found in the scope. */
@Repository
class FoundStore {

    private final JdbcClient database;

    FoundStore(JdbcClient database) {
        this.database = database;
    }

    JdbcClient.StatementSpec ask(Scope scope, String sql) {
        return database.sql(scope.found().sql() + sql)
                .param("campaign", scope.campaign().value())
                .param("head", scope.head().value())
                .param("day", scope.day())
                .param("now", scope.now().atOffset(ZoneOffset.UTC));
    }
}
