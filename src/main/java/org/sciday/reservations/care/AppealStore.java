package org.sciday.reservations.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.care.Appeal.Decision;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves appeals. */
@Repository
class AppealStore {

    private final JdbcClient database;
    private final Vault vault;

    AppealStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** False when there is one against this suspension already. */
    boolean add(Appeal appeal) {
        return database.sql("""
                insert into reservations.appeal (id, suspension_id, sealed_text, made_at)
                values (:id, :suspension, :text, :madeAt)
                on conflict do nothing
                """)
                        .param("id", appeal.id().value())
                        .param("suspension", appeal.suspension().value())
                        .param("text", vault.seal(appeal.text()))
                        .param("madeAt", appeal.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Appeal> find(AppealId id) {
        return database.sql("select * from reservations.appeal where id = :id")
                .param("id", id.value())
                .query(this::appeal)
                .optional();
    }

    Optional<Appeal> findAgainst(SuspensionId suspension) {
        return database.sql("select * from reservations.appeal where suspension_id = :suspension")
                .param("suspension", suspension.value())
                .query(this::appeal)
                .optional();
    }

    /** False when somebody else has decided meanwhile. */
    boolean decide(Appeal decided, @Nullable AccountId by) {
        var decision = decided.decision();
        var at = decided.decidedAt();
        return decision != null
                && at != null
                && database.sql("""
                        update reservations.appeal
                           set decision = :decision, reason = :reason, decided_at = :at, decided_by = :by
                         where id = :id and decision is null
                        """)
                                .param("id", decided.id().value())
                                .param("decision", decision.name())
                                .param("reason", decided.reason())
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .param("by", by == null ? null : by.value())
                                .update()
                        == 1;
    }

    private Appeal appeal(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        var decided = row.getTimestamp("decided_at");
        return new Appeal(
                new AppealId(row.getObject("id", UUID.class)),
                new SuspensionId(row.getObject("suspension_id", UUID.class)),
                vault.open(row.getBytes("sealed_text")),
                row.getTimestamp("made_at").toInstant(),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("reason"),
                decided == null ? null : decided.toInstant());
    }
}
