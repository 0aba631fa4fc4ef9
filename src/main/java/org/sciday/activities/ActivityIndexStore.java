package org.sciday.activities;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The indexes beside the keys, out of the way while a nation is loaded: to make them once over all rows is quicker than to add to
 * them half a million times.
 */
@Repository
class ActivityIndexStore {

    private final JdbcClient database;

    ActivityIndexStore(JdbcClient database) {
        this.database = database;
    }

    /** Takes them away and gives the statements that bring them back. */
    List<String> drop() {
        var known = database.sql("""
                select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(c.oid) as statement
                  from pg_index x
                  join pg_class c on c.oid = x.indexrelid
                  join pg_class t on t.oid = x.indrelid
                  join pg_namespace n on n.oid = t.relnamespace
                 where n.nspname = 'activities' and t.relname in ('activity', 'site', 'session', 'joined_action')
                   and not x.indisunique
                """)
                .query((row, number) -> new Known(row.getString("name"), row.getString("statement")))
                .list();
        known.forEach(index -> database.sql("drop index " + index.name()).update());
        return known.stream().map(Known::statement).toList();
    }

    private record Known(String name, String statement) {}

    void make(List<String> statements) {
        statements.forEach(statement -> database.sql(statement).update());
    }
}
