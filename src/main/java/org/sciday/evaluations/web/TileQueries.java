package org.sciday.evaluations.web;

import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what waits for a unit or a person. */
@Repository
class TileQueries {

    private final JdbcClient database;

    TileQueries(JdbcClient database) {
        this.database = database;
    }

    /** Objections without an answer, of what the unit evaluates. */
    long toAnswer(UnitId unit) {
        return database.sql("""
                select count(*) from evaluations.objection o
                  join evaluations.evaluation e on e.id = o.evaluation_id
                 where e.head_unit_id = :unit and o.answered_at is null
                """).param("unit", unit.value()).query(Long.class).single();
    }

    /** Open evaluations in which the expert has not marked anything yet. */
    long toMark(AccountId expert) {
        return database.sql("""
                select count(*) from evaluations.expert x
                  join evaluations.evaluation e on e.id = x.evaluation_id and e.state = 'OPEN'
                 where x.account_id = :expert
                   and not exists (select 1 from evaluations.mark m
                                    where m.evaluation_id = e.id and m.account_id = x.account_id)
                """).param("expert", expert.value()).query(Long.class).single();
    }
}
