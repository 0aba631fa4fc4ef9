package org.sciday.units;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a person has typed of a registration; sealed, since a name and a phone are in it. */
@Repository
class DraftStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;

    DraftStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void save(AccountId person, Map<String, String> fields, Instant now) {
        jdbc.sql("""
                insert into units.registration_draft (account_id, sealed, saved_at) values (:person, :sealed, :now)
                on conflict (account_id) do update set sealed = excluded.sealed, saved_at = excluded.saved_at
                """)
                .param("person", person.value())
                .param("sealed", vault.seal(JSON.writeValueAsString(fields)))
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<RegistrationDraft> find(AccountId person) {
        return jdbc.sql("select sealed, saved_at from units.registration_draft where account_id = :person")
                .param("person", person.value())
                .query((row, number) -> new RegistrationDraft(
                        JSON.readValue(vault.open(row.getBytes("sealed")), FIELDS),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    void remove(AccountId person) {
        jdbc.sql("delete from units.registration_draft where account_id = :person")
                .param("person", person.value())
                .update();
    }
}
