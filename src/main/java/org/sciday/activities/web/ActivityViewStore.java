package org.sciday.activities.web;

import java.util.List;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The few list filters that a person keeps. A setting of the page and nothing else, so the page keeps it itself. */
@Repository
class ActivityViewStore {

    private static final int MAX_VIEWS = 20;

    private final JdbcClient database;

    ActivityViewStore(JdbcClient database) {
        this.database = database;
    }

    List<SavedView> of(AccountId account) {
        return database.sql("""
                select id, name, query from activities.saved_view where account_id = :account order by name limit :max
                """)
                .param("account", account.value())
                .param("max", MAX_VIEWS)
                .query((row, number) ->
                        new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                .list();
    }

    void put(AccountId account, String name, String query) {
        database.sql("""
                insert into activities.saved_view (id, account_id, name, query)
                select :id, :account, :name, :query
                 where (select count(*) from activities.saved_view where account_id = :account) < :max
                on conflict (account_id, name) do update set query = excluded.query
                """)
                .param("id", Ids.next())
                .param("account", account.value())
                .param("name", name)
                .param("query", query)
                .param("max", MAX_VIEWS)
                .update();
    }

    /** False when the person keeps no such view. */
    boolean remove(AccountId account, UUID id) {
        return database.sql("delete from activities.saved_view where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
