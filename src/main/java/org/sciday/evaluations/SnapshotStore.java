package org.sciday.evaluations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps frozen results for good, and counts what is still open before freezing. */
@Repository
class SnapshotStore {

    private final JdbcClient database;

    SnapshotStore(JdbcClient database) {
        this.database = database;
    }

    void add(EvaluationId evaluation, Snapshot snapshot, Viewer by) {
        database.sql("""
                insert into evaluations.snapshot (evaluation_id, number, content, sha256, frozen_by, frozen_at)
                values (:evaluation, :number, :content, :sha256, :by, :at)
                """)
                .param("evaluation", evaluation.value())
                .param("number", snapshot.number())
                .param("content", snapshot.content())
                .param("sha256", snapshot.sha256())
                .param("by", by.account() == null ? null : by.account().value())
                .param("at", snapshot.frozenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Snapshot> latest(EvaluationId evaluation) {
        return database.sql("""
                select number, content, sha256, frozen_at from evaluations.snapshot
                 where evaluation_id = :evaluation order by number desc limit 1
                """)
                .param("evaluation", evaluation.value())
                .query((row, number) -> new Snapshot(
                        row.getInt("number"),
                        row.getString("content"),
                        row.getString("sha256"),
                        row.getTimestamp("frozen_at").toInstant()))
                .optional();
    }

    Progress progress(EvaluationId evaluation, long units, Instant now) {
        return database.sql("""
                select (select count(*) from evaluations.objection o
                         where o.evaluation_id = :id and o.outcome is null)::int as open,
                       (select count(*) from evaluations.objection o
                         where o.evaluation_id = :id and o.outcome is null and o.due_at < :now)::int as late,
                       (select count(*) from evaluations.expert e where e.evaluation_id = :id)::int as experts,
                       (select count(*) from evaluations.mark m where m.evaluation_id = :id)::int as marks,
                       (select count(distinct (m.unit_id, m.indicator_id)) from evaluations.mark m
                         where m.evaluation_id = :id)::int as covered,
                       (select count(*) from evaluations.current_indicator i
                         where i.evaluation_id = :id and i.kind = 'EXPERTS')::int as judged
                """)
                .param("id", evaluation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Progress(
                        units,
                        row.getInt("open"),
                        row.getInt("late"),
                        row.getInt("experts"),
                        row.getInt("marks"),
                        row.getInt("judged"),
                        row.getInt("covered")))
                .single();
    }
}
