package org.sciday.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps certificates; they are never changed, only withdrawn. */
@Repository
class CertificateStore {

    private final JdbcClient database;

    CertificateStore(JdbcClient database) {
        this.database = database;
    }

    void add(Certificate certificate) {
        database.sql("""
                insert into recommendations.certificate (code, entry_id, round_id, kind, name, unit_name, honour, issuer, issued_on)
                values (:code, :entry, :round, :kind, :name, :unit, :honour, :issuer, :day)
                """)
                .param("code", certificate.code())
                .param("entry", certificate.entry().value())
                .param("round", certificate.round().value())
                .param("kind", certificate.kind().name())
                .param("name", certificate.name())
                .param("unit", certificate.unitName())
                .param("honour", certificate.honour())
                .param("issuer", certificate.issuer())
                .param("day", certificate.issuedOn())
                .update();
    }

    Optional<Certificate> find(String code) {
        return database.sql("select * from recommendations.certificate where code = :code")
                .param("code", code)
                .query(CertificateStore::certificate)
                .optional();
    }

    Optional<Certificate> find(EntryId entry) {
        return database.sql("select * from recommendations.certificate where entry_id = :entry")
                .param("entry", entry.value())
                .query(CertificateStore::certificate)
                .optional();
    }

    /** False when it was withdrawn before. */
    boolean withdraw(String code, String reason, Instant now) {
        return database.sql("""
                update recommendations.certificate set withdrawn_at = :now, withdrawn_because = :reason
                 where code = :code and withdrawn_at is null
                """)
                        .param("code", code)
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** In the order of the commendation. */
    List<Certificate> of(RoundId round) {
        return database.sql("""
                select c.* from recommendations.certificate c
                  join recommendations.entry e on e.id = c.entry_id
                 where c.round_id = :round order by c.kind desc, e.rank, c.code
                """)
                .param("round", round.value())
                .query(CertificateStore::certificate)
                .list();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                row.getString("code"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("honour"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("withdrawn_because"));
    }
}
