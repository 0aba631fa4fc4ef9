package org.sciday.site;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComplaintStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    ComplaintStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(UUID id, UUID key, String text, String contact, String page, Instant now) {
        jdbc.sql("""
                insert into site.complaint (id, key, text, contact_sealed, page, made_at)
                values (:id, :key, :text, :contact, :page, :now) on conflict (key) do nothing
                """)
                .param("id", id)
                .param("key", key)
                .param("text", text)
                .param("contact", contact.isEmpty() ? null : vault.seal(contact))
                .param("page", page)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Complaint> list(int limit) {
        return jdbc.sql("""
                select id, text, contact_sealed, page, made_at, answer, settled_at from site.complaint
                 order by (settled_at is not null), made_at desc limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> {
                    var sealed = row.getBytes("contact_sealed");
                    var settled = row.getTimestamp("settled_at");
                    return new Complaint(
                            row.getObject("id", UUID.class),
                            row.getString("text"),
                            sealed == null ? null : vault.open(sealed),
                            row.getString("page"),
                            row.getTimestamp("made_at").toInstant(),
                            row.getString("answer"),
                            settled == null ? null : settled.toInstant());
                })
                .list();
    }

    long countOpen() {
        return jdbc.sql("select count(*) from site.complaint where settled_at is null")
                .query(Long.class)
                .single();
    }

    boolean settle(UUID id, String answer, AccountId by, Instant now) {
        return jdbc.sql("""
                update site.complaint set answer = :answer, settled_by = :by, settled_at = :now where id = :id
                """)
                        .param("id", id)
                        .param("answer", answer)
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
