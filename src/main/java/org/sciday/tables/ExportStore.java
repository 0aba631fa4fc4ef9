package org.sciday.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps exports and the pieces of their files. */
@Repository
class ExportStore {

    private static final int MOST_TRIES = 3;

    /** Of two runs that write the same file the later one goes on. */
    static final class Overtaken extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Overtaken(String message) {
            super(message);
        }
    }

    private final JdbcClient database;

    ExportStore(JdbcClient database) {
        this.database = database;
    }

    void add(Export export) {
        database.sql("""
                insert into tables.export (id, campaign_id, kind, account_id, unit_id, file_name, total, done, state, made_at)
                values (:id, :campaign, :kind, :account, :unit, :name, :total, 0, 'PLANNED', :at)
                """)
                .param("id", export.id().value())
                .param("campaign", export.campaign().value())
                .param("kind", export.kind().name())
                .param("account", export.account().value())
                .param("unit", export.unit().value())
                .param("name", export.fileName())
                .param("total", export.total())
                .param("at", export.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Export> find(ExportId id) {
        return database.sql("select * from tables.export where id = :id")
                .param("id", id.value())
                .query(ExportStore::export)
                .optional();
    }

    /** From now on only this run writes the file; false when nothing is left to write. */
    boolean take(ExportId id, UUID run) {
        return database.sql("""
                update tables.export set run_id = :run, done = 0, tries = tries + 1 where id = :id and state = 'PLANNED'
                """)
                        .param("run", run)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void progress(ExportId id, long done) {
        database.sql("update tables.export set done = :done where id = :id")
                .param("done", done)
                .param("id", id.value())
                .update();
    }

    void finish(ExportId id, UUID run, long done, long bytes, Instant now) {
        database.sql("""
                update tables.export set done = :done, bytes = :bytes, state = 'DONE', finished_at = :now
                 where id = :id and run_id = :run and state = 'PLANNED'
                """)
                .param("run", run)
                .param("done", done)
                .param("bytes", bytes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Given up after some tries; until then somebody tries again. */
    void fail(ExportId id, UUID run) {
        database.sql("""
                update tables.export set state = 'FAILED'
                 where id = :id and run_id = :run and state = 'PLANNED' and tries >= :most
                """)
                .param("most", MOST_TRIES)
                .param("run", run)
                .param("id", id.value())
                .update();
    }

    /** Throws when another run has taken over. */
    void putPiece(ExportId id, UUID run, int number, byte[] content) {
        var kept = database.sql("""
                insert into tables.piece (export_id, number, content)
                select e.id, :number, :content from tables.export e
                 where e.id = :id and e.run_id = :run and e.state = 'PLANNED'
                   for update
                    on conflict (export_id, number) do update set content = excluded.content
                """)
                .param("id", id.value())
                .param("run", run)
                .param("number", number)
                .param("content", content)
                .update();
        if (kept == 0) {
            throw new Overtaken("Another run writes export " + id);
        }
    }

    Optional<byte[]> piece(ExportId id, int number) {
        return database.sql("select content from tables.piece where export_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    int forget(Instant before) {
        return database.sql("delete from tables.export where made_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        return new Export(
                new ExportId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                TableKind.valueOf(row.getString("kind")),
                new AccountId(row.getObject("account_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("file_name"),
                row.getLong("total"),
                row.getLong("done"),
                Export.State.valueOf(row.getString("state")),
                row.getObject("bytes", Long.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
