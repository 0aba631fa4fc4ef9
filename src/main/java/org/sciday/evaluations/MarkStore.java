package org.sciday.evaluations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps experts' marks. Who stated a relation afterwards no longer counts for that unit. */
@Repository
class MarkStore {

    private final JdbcClient database;

    MarkStore(JdbcClient database) {
        this.database = database;
    }

    Map<UnitId, Marks> of(EvaluationId evaluation, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Map<IndicatorId, List<BigDecimal>>>();
        database.sql("""
                select m.unit_id, m.indicator_id, m.marks
                  from evaluations.mark m
                 where m.evaluation_id = :evaluation and m.unit_id = any (:units)
                   and not exists (select 1 from evaluations.relation r
                                    where r.evaluation_id = m.evaluation_id and r.account_id = m.account_id
                                      and r.unit_id = m.unit_id)
                 order by m.unit_id, m.indicator_id, m.marks
                """)
                .param("evaluation", evaluation.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), unit -> new HashMap<>())
                            .computeIfAbsent(
                                    new IndicatorId(row.getObject("indicator_id", UUID.class)), one -> new ArrayList<>())
                            .add(row.getBigDecimal("marks"));
                });
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> new Marks(entry.getValue())));
    }

    List<Mark> by(EvaluationId evaluation, AccountId expert, UnitId unit) {
        return database.sql("""
                select indicator_id, marks, words from evaluations.mark
                 where evaluation_id = :evaluation and account_id = :expert and unit_id = :unit
                """)
                .param("evaluation", evaluation.value())
                .param("expert", expert.value())
                .param("unit", unit.value())
                .query((row, number) -> new Mark(
                        new IndicatorId(row.getObject("indicator_id", UUID.class)),
                        row.getBigDecimal("marks"),
                        row.getString("words")))
                .list();
    }

    void put(EvaluationId evaluation, AccountId expert, UnitId unit, Mark mark, Instant now) {
        database.sql("""
                insert into evaluations.mark (evaluation_id, account_id, unit_id, indicator_id, marks, words, marked_at)
                values (:evaluation, :expert, :unit, :indicator, :marks, :words, :now)
                on conflict (evaluation_id, unit_id, indicator_id, account_id)
                do update set marks = excluded.marks, words = excluded.words, marked_at = excluded.marked_at
                """)
                .param("evaluation", evaluation.value())
                .param("expert", expert.value())
                .param("unit", unit.value())
                .param("indicator", mark.indicator().value())
                .param("marks", mark.marks())
                .param("words", mark.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
