package org.sciday.evaluations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an evaluation is about: approved units of the head's scope, of the kinds it names, never the head itself. */
@Repository
class CandidateStore {

    private static final String FOUND = """
              from units.scope s
              join units.unit_line u on u.id = s.unit_id
             where s.head_id = :head and s.unit_id <> :head and s.during @> evaluations.day_of(:campaign, :now)
               and u.state = 'APPROVED' and (cardinality(:kinds::text[]) = 0 or u.kind = any (:kinds::text[]))
            """;

    private static final String LINE = "select distinct u.id, u.name, u.kind, u.region_code" + FOUND;
    private static final String ORDER = " order by u.region_code, u.name, u.id ";

    private final JdbcClient database;

    CandidateStore(JdbcClient database) {
        this.database = database;
    }

    PageOf<Candidate> page(Evaluation evaluation, int page, int size, Instant now) {
        var units = asked(evaluation, LINE + ORDER + "limit :limit offset :offset", now)
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query(CandidateStore::candidate)
                .list();
        var total = asked(evaluation, "select count(distinct u.id)" + FOUND, now)
                .query(Long.class)
                .single();
        return new PageOf<>(units, page, size, total);
    }

    List<Candidate> all(Evaluation evaluation, Instant now) {
        return asked(evaluation, LINE + ORDER, now).query(CandidateStore::candidate).list();
    }

    Optional<Candidate> find(Evaluation evaluation, UnitId unit, Instant now) {
        return asked(evaluation, LINE + " and u.id = :unit", now)
                .param("unit", unit.value())
                .query(CandidateStore::candidate)
                .optional();
    }

    private JdbcClient.StatementSpec asked(Evaluation evaluation, String sql, Instant now) {
        return database.sql(sql)
                .param("head", evaluation.head().value())
                .param("campaign", evaluation.campaign().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("kinds", evaluation.settings().kinds().stream().map(UnitKind::name).toArray(String[]::new));
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                RegionCode.of(row.getString("region_code")));
    }
}
