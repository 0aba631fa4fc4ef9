package org.sciday.evaluations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Figures;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what evidence came to when it was counted last: the sums of {@code evaluations.items}, and how many hints there were. */
@Repository
class CountedStore {

    private final JdbcClient database;

    CountedStore(JdbcClient database) {
        this.database = database;
    }

    /** Empty when figures are counted at every look. */
    Optional<Instant> takenAt(EvaluationId id) {
        return database.sql("select taken_at from evaluations.count_taken where evaluation_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getObject("taken_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Those of this season that were not counted since. */
    List<EvaluationId> due(Instant since) {
        return database.sql("""
                select e.id from evaluations.evaluation e
                 where e.opened_at > :since - interval '200 days'
                   and not exists (select 1 from evaluations.count_taken c
                                    where c.evaluation_id = e.id and c.taken_at > :since)
                 order by e.id
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new EvaluationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What was counted before is forgotten; false when somebody else counts it right now. */
    boolean begin(EvaluationId id, Instant now) {
        var mine = database.sql("select pg_try_advisory_xact_lock(hashtextextended('evaluations.counted ' || :id, 0))")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
        if (!mine) {
            return false;
        }
        forget(id);
        database.sql("insert into evaluations.count_taken (evaluation_id, taken_at) values (:id, :now)")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    void forget(EvaluationId id) {
        for (var table : List.of("count_taken", "counted", "counted_hint")) {
            database.sql("delete from evaluations." + table + " where evaluation_id = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    void add(Evaluation evaluation, Collection<UnitId> units, Instant now) {
        asked("""
                insert into evaluations.counted
                select :id, i.unit_id, i.evidence, sum(i.amount)
                  from evaluations.items(:campaign, :units, :now) i group by i.unit_id, i.evidence
                """, evaluation.id(), units)
                .param("campaign", evaluation.campaign().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        asked("""
                insert into evaluations.counted_hint
                select :id, h.unit_id, count(*) from evaluations.hints(:campaign, :units, :now) h group by h.unit_id
                """, evaluation.id(), units)
                .param("campaign", evaluation.campaign().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    long size() {
        return database.sql("select count(*) from evaluations.counted").query(Long.class).single();
    }

    Map<UnitId, Figures> figures(EvaluationId id, Collection<UnitId> units) {
        var sums = new HashMap<UnitId, Map<Evidence, BigDecimal>>();
        asked("select c.* from evaluations.counted c where c.evaluation_id = :id and c.unit_id = any (:units)", id, units)
                .query(row -> {
                    sums.computeIfAbsent(EvidenceStore.unit(row), unit -> new EnumMap<>(Evidence.class))
                            .put(Evidence.valueOf(row.getString("evidence")), row.getBigDecimal("amount"));
                });
        return EvidenceStore.averaged(units, sums);
    }

    Map<UnitId, Integer> hints(EvaluationId id, Collection<UnitId> units) {
        var hints = new HashMap<UnitId, Integer>();
        asked("select h.* from evaluations.counted_hint h where h.evaluation_id = :id and h.unit_id = any (:units)", id, units)
                .query(row -> {
                    hints.put(EvidenceStore.unit(row), row.getInt("hints"));
                });
        return hints;
    }

    private JdbcClient.StatementSpec asked(String sql, EvaluationId id, Collection<UnitId> units) {
        return database.sql(sql)
                .param("id", id.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new));
    }
}
