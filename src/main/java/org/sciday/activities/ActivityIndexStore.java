package org.sciday.activities;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The indexes beside the keys, and the references between tables, out of the way while a nation is loaded: to make them once over
 * all rows is quicker than to look at each of half a million.
 */
@Repository
class ActivityIndexStore {

    private static final String MEMORY = "192MB";

    private final JdbcClient database;
    private final JdbcTemplate connections;

    ActivityIndexStore(JdbcClient database, JdbcTemplate connections) {
        this.database = database;
        this.connections = connections;
    }

    private record Known(String drop, String make) {}

    /** Takes them away and gives the statements that bring them back. */
    List<String> drop() {
        var known = database.sql("""
                with loaded as (
                    select c.oid
                      from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'activities' and c.relname in ('activity', 'site', 'session', 'joined_action')
                )
                select format('drop index %s', x.indexrelid::regclass) as drop, pg_get_indexdef(x.indexrelid) as make
                  from pg_index x
                 where x.indrelid in (select oid from loaded) and not x.indisunique
                union all
                select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
                       format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
                  from pg_constraint k
                 where k.conrelid in (select oid from loaded) and k.contype = 'f'
                """)
                .query((row, number) -> new Known(row.getString("drop"), row.getString("make")))
                .list();
        known.forEach(each -> database.sql(each.drop()).update());
        return known.stream().map(Known::make).toList();
    }

    void make(List<String> statements) {
        connections.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set maintenance_work_mem = '" + MEMORY + "'");
                for (var each : statements) {
                    statement.execute(each);
                }
                return statement.execute("reset maintenance_work_mem");
            }
        });
    }
}
