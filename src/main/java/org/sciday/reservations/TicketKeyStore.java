package org.sciday.reservations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sciday.secrets.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of tickets; the private half is sealed. */
@Repository
class TicketKeyStore {

    private final JdbcClient database;
    private final Vault vault;

    TicketKeyStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Those that tickets may be signed with, newest first. */
    List<TicketKey> list() {
        return database.sql("""
                        select number, public_key, sealed_private_key from reservations.ticket_key
                         where withdrawn_at is null
                         order by number desc
                        """).query(this::key).list();
    }

    int lastNumber() {
        return database.sql("select coalesce(max(number), 0) from reservations.ticket_key")
                .query(Integer.class)
                .single();
    }

    /** False when another node was quicker. */
    boolean add(TicketKey key, UUID id, Instant at) {
        return database.sql("""
                        insert into reservations.ticket_key (number, id, public_key, sealed_private_key, made_at)
                        values (:number, :id, :public, :sealed, :at)
                        on conflict (number) do nothing
                        """)
                        .param("number", key.number())
                        .param("id", id)
                        .param("public", key.publicBytes())
                        .param("sealed", vault.seal(Base64.getEncoder().encodeToString(key.privateBytes())))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The id of the key that is good no more; empty when it was so already. */
    List<UUID> withdraw(int number, Instant at) {
        return database.sql("""
                        update reservations.ticket_key set withdrawn_at = :at
                         where number = :number and withdrawn_at is null
                        returning id
                        """)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .query((row, line) -> row.getObject("id", UUID.class))
                .list();
    }

    private TicketKey key(ResultSet row, int line) throws SQLException {
        var privateKey = Base64.getDecoder().decode(vault.open(row.getBytes("sealed_private_key")));
        return TicketKey.of(row.getInt("number"), row.getBytes("public_key"), privateKey);
    }
}
