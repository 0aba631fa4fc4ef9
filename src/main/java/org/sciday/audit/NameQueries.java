package org.sciday.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names read off tables. Modules extend it with their own statement: columns id and name, for the ids in {@code :ids}. */
public abstract class NameQueries implements NameSource {

    private final JdbcClient database;
    private final String statement;

    protected NameQueries(JdbcClient database, String statement) {
        this.database = database;
        this.statement = statement;
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        database.sql(statement)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}
