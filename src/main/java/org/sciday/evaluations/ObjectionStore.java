package org.sciday.evaluations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps objections. Their clock is counted in working days by the State Council's plan. */
@Repository
class ObjectionStore {

    private static final int DAYS = 5;

    private static final String LINE = """
            select o.*, u.name as unit_name, coalesce(i.name, '') as indicator_name
              from evaluations.objection o
              join units.unit_line u on u.id = o.unit_id
              left join evaluations.current_indicator i on i.id = o.indicator_id
            """;

    private final JdbcClient database;

    ObjectionStore(JdbcClient database) {
        this.database = database;
    }

    /** False when it was sent before. */
    boolean add(ObjectionId id, EvaluationId evaluation, UnitId unit, IndicatorId indicator, String words, UUID key, Viewer by, Instant now) {
        return database.sql("""
                insert into evaluations.objection
                       (id, evaluation_id, unit_id, indicator_id, key, words, made_by, made_at, due_at, answer)
                values (:id, :evaluation, :unit, :indicator, :key, :words, :by, :now, results.end_of_term(:now, :days, true), '')
                on conflict (key) do nothing
                """)
                        .param("id", id.value())
                        .param("evaluation", evaluation.value())
                        .param("unit", unit.value())
                        .param("indicator", indicator.value())
                        .param("key", key)
                        .param("words", words)
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("days", DAYS)
                        .update()
                == 1;
    }

    boolean answer(ObjectionId id, Objection.Outcome outcome, String answer, Viewer by, Instant now) {
        return database.sql("""
                update evaluations.objection
                   set outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :now
                 where id = :id and outcome is null
                """)
                        .param("id", id.value())
                        .param("outcome", outcome.name())
                        .param("answer", answer)
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Objection> find(ObjectionId id) {
        return database.sql(LINE + " where o.id = :id")
                .param("id", id.value())
                .query(ObjectionStore::objection)
                .optional();
    }

    List<Objection> of(EvaluationId evaluation, UnitId unit) {
        return database.sql(LINE + " where o.evaluation_id = :evaluation and o.unit_id = :unit order by o.made_at, o.id")
                .param("evaluation", evaluation.value())
                .param("unit", unit.value())
                .query(ObjectionStore::objection)
                .list();
    }

    /** Those that wait first, the most urgent before. */
    List<Objection> of(EvaluationId evaluation) {
        return database.sql(LINE + """
                 where o.evaluation_id = :evaluation order by o.outcome is not null, o.due_at, o.id limit 200
                """)
                .param("evaluation", evaluation.value())
                .query(ObjectionStore::objection)
                .list();
    }

    int countOpen(EvaluationId evaluation) {
        return database.sql("select count(*)::int from evaluations.objection where evaluation_id = :id and outcome is null")
                .param("id", evaluation.value())
                .query(Integer.class)
                .single();
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        var by = row.getObject("made_by", UUID.class);
        var outcome = row.getString("outcome");
        var answered = row.getTimestamp("answered_at");
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new EvaluationId(row.getObject("evaluation_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                row.getString("indicator_name"),
                row.getString("words"),
                by == null ? null : new AccountId(by),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                outcome == null ? null : Objection.Outcome.valueOf(outcome),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}
