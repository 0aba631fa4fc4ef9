package org.sciday.reservations.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.reservations.Document;
import org.sciday.reservations.Visitor;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who would come, sealed, where a draw's terms ask for names: until it is drawn or called off, and no longer. */
@Repository
class DrawVisitorStore {

    private final JdbcClient database;
    private final Vault vault;

    DrawVisitorStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Instead of those whom the person named before. */
    void put(DrawId draw, AccountId holder, List<Visitor> visitors) {
        forget(draw, holder);
        for (var position = 0; position < visitors.size(); position++) {
            var visitor = visitors.get(position);
            database.sql("""
                    insert into reservations.draw_visitor (draw_id, account_id, position, name, kind, number)
                    values (:draw, :holder, :position, :name, :kind, :number)
                    """)
                    .param("draw", draw.value())
                    .param("holder", holder.value())
                    .param("position", position)
                    .param("name", vault.seal(visitor.name()))
                    .param("kind", visitor.document().kind().name())
                    .param("number", vault.seal(visitor.document().number()))
                    .update();
        }
    }

    Map<AccountId, List<Visitor>> of(DrawId draw) {
        var visitors = new HashMap<AccountId, List<Visitor>>();
        database.sql("""
                select account_id, name, kind, number from reservations.draw_visitor
                 where draw_id = :draw order by account_id, position
                """).param("draw", draw.value()).query(row -> {
            var document = new Document(Document.Kind.valueOf(row.getString("kind")), vault.open(row.getBytes("number")));
            visitors.computeIfAbsent(new AccountId(row.getObject("account_id", UUID.class)), holder -> new ArrayList<>())
                    .add(new Visitor(vault.open(row.getBytes("name")), document));
        });
        return visitors;
    }

    void forget(DrawId draw) {
        database.sql("delete from reservations.draw_visitor where draw_id = ?").param(draw.value()).update();
    }

    void forget(DrawId draw, AccountId holder) {
        database.sql("delete from reservations.draw_visitor where draw_id = ? and account_id = ?")
                .params(draw.value(), holder.value())
                .update();
    }
}
