package org.sciday.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps objections to public notices, sealed. */
@Repository
class NoticeObjectionStore {

    private final JdbcClient database;
    private final Vault vault;

    NoticeObjectionStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** False when it was sent before. */
    boolean add(NoticeObjectionId id, RoundId round, Said said, UUID key, Viewer by, Instant now) {
        return database.sql("""
                insert into recommendations.objection (id, round_id, account_id, key, sealed, made_at, answer)
                values (:id, :round, :account, :key, :sealed, :now, '') on conflict (key) do nothing
                """)
                        .param("id", id.value())
                        .param("round", round.value())
                        .param("account", by.id().value())
                        .param("key", key)
                        .param("sealed", said.sealed(vault))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<NoticeObjection> find(NoticeObjectionId id) {
        return database.sql("select * from recommendations.objection where id = :id")
                .param("id", id.value())
                .query(this::objection)
                .optional();
    }

    List<NoticeObjection> of(RoundId round) {
        return database.sql("select * from recommendations.objection where round_id = :round order by upheld is not null, made_at, id limit 200")
                .param("round", round.value())
                .query(this::objection)
                .list();
    }

    List<NoticeObjection> by(AccountId account, RoundId round) {
        return database.sql("select * from recommendations.objection where round_id = :round and account_id = :account order by made_at, id")
                .param("round", round.value())
                .param("account", account.value())
                .query(this::objection)
                .list();
    }

    int countOpen(RoundId round) {
        return database.sql("select count(*)::int from recommendations.objection where round_id = :round and upheld is null")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    boolean answer(NoticeObjectionId id, boolean upheld, String answer, Viewer by, Instant now) {
        return database.sql("""
                update recommendations.objection
                   set upheld = :upheld, answer = :answer, answered_by = :by, answered_at = :now
                 where id = :id and upheld is null
                """)
                        .param("id", id.value())
                        .param("upheld", upheld)
                        .param("answer", answer)
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private NoticeObjection objection(ResultSet row, int number) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new NoticeObjection(
                new NoticeObjectionId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                Said.opened(row.getBytes("sealed"), vault),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("upheld", Boolean.class),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}
