package org.sciday.evaluations;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps indicators, each change as a version of its own. */
@Repository
class IndicatorStore {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient database;

    IndicatorStore(JdbcClient database) {
        this.database = database;
    }

    List<Indicator> current(EvaluationId evaluation) {
        return database.sql("select * from evaluations.current_indicator where evaluation_id = :id order by position, id")
                .param("id", evaluation.value())
                .query(IndicatorStore::indicator)
                .list();
    }

    /** Newest first. */
    List<Indicator> versions(EvaluationId evaluation, IndicatorId id) {
        return database.sql("""
                select * from evaluations.indicator where evaluation_id = :evaluation and id = :id
                 order by version desc limit 50
                """)
                .param("evaluation", evaluation.value())
                .param("id", id.value())
                .query(IndicatorStore::indicator)
                .list();
    }

    Optional<Indicator> find(EvaluationId evaluation, IndicatorId id) {
        return versions(evaluation, id).stream().findFirst();
    }

    /** False when somebody else has just made this version. */
    boolean put(EvaluationId evaluation, IndicatorId id, int version, int position, IndicatorDraft draft, Viewer by, Instant now) {
        var formula = draft.kind() == Indicator.Kind.FORMULA;
        return database.sql("""
                insert into evaluations.indicator
                       (id, version, evaluation_id, position, name, kind, weight, cap, formula, examples, rubric, changed_by, changed_at)
                values (:id, :version, :evaluation, :position, :name, :kind, :weight, :cap, :formula, :examples, :rubric, :by, :now)
                on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("evaluation", evaluation.value())
                        .param("position", position)
                        .param("name", draft.name().strip())
                        .param("kind", draft.kind().name())
                        .param("weight", draft.weight())
                        .param("cap", formula ? draft.cap() : HUNDRED)
                        .param("formula", formula ? draft.formula().strip() : "")
                        .param("examples", formula ? draft.examples().strip() : "")
                        .param("rubric", draft.rubric().strip())
                        .param("by", Optional.ofNullable(by.account()).map(AccountId::value).orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(EvaluationId evaluation, IndicatorId id) {
        database.sql("delete from evaluations.indicator where evaluation_id = :evaluation and id = :id")
                .param("evaluation", evaluation.value())
                .param("id", id.value())
                .update();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                new IndicatorId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getInt("position"),
                row.getString("name"),
                Indicator.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getBigDecimal("weight")),
                Objects.requireNonNull(row.getBigDecimal("cap")),
                row.getString("formula"),
                row.getString("examples"),
                row.getString("rubric"),
                row.getTimestamp("changed_at").toInstant());
    }
}
