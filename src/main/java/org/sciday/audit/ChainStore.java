package org.sciday.audit;

import java.util.List;
import javax.sql.DataSource;
import org.sciday.audit.AuditEntry.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain over the lines: its head, its links, and the one permitted change, the sealing. */
@Repository
class ChainStore {

    private static final String COLUMNS = "*, encode(previous_hash, 'hex') as previous_hex, encode(hash, 'hex') as hex";

    private final JdbcClient database;

    ChainStore(JdbcClient database) {
        this.database = database;
    }

    /** Over a bare database, for who verifies without the application. */
    static ChainStore of(DataSource database) {
        return new ChainStore(JdbcClient.create(database));
    }

    /** One sealer at a time over all nodes; the lock ends with the transaction. */
    boolean lock() {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.sealing', 0))")
                .query(Boolean.class)
                .single();
    }

    ChainHead head() {
        return database.sql("""
                select chain_position, encode(hash, 'hex') as hex
                  from audit.entry
                 where chain_position is not null
                 order by chain_position desc
                 limit 1
                """)
                .query((row, number) -> new ChainHead(row.getLong("chain_position"), row.getString("hex")))
                .optional()
                .orElse(ChainHead.EMPTY);
    }

    List<AuditEntry> unsealed(int limit) {
        return database.sql("select " + COLUMNS + """
                 from audit.entry where chain_position is null order by seq limit :limit
                """)
                .param("limit", limit)
                .query(EntryStore::entry)
                .list();
    }

    List<AuditEntry> sealedAfter(long position, int limit) {
        return database.sql("select " + COLUMNS + """
                 from audit.entry where chain_position > :position order by chain_position limit :limit
                """)
                .param("position", position)
                .param("limit", limit)
                .query(EntryStore::entry)
                .list();
    }

    /** A line that was taken from its place, but not out of the chain. */
    boolean anyBeforeTheFirst() {
        return database.sql("select exists (select from audit.entry where chain_position < 1)")
                .query(Boolean.class)
                .single();
    }

    long countUnsealed() {
        return database.sql("select count(*) from audit.entry where chain_position is null")
                .query(Long.class)
                .single();
    }

    void seal(List<Long> seqs, List<Seal> seals) {
        database.sql("""
                update audit.entry e
                   set chain_position = s.position,
                       previous_hash = decode(s.previous, 'hex'),
                       hash = decode(s.hash, 'hex')
                  from unnest(:seqs::bigint[], :positions::bigint[], :previous::text[], :hashes::text[])
                       as s (seq, position, previous, hash)
                 where e.seq = s.seq
                """)
                .param("seqs", seqs.toArray(Long[]::new))
                .param("positions", seals.stream().map(Seal::position).toArray(Long[]::new))
                .param("previous", seals.stream().map(Seal::previousHash).toArray(String[]::new))
                .param("hashes", seals.stream().map(Seal::hash).toArray(String[]::new))
                .update();
    }
}
