package org.sciday.recommendations.web;

import java.time.LocalDate;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what waits for a unit. */
@Repository
class TileQueries {

    private final JdbcClient database;

    TileQueries(JdbcClient database) {
        this.database = database;
    }

    /** Lists it is asked for and has not handed in. */
    long owed(UnitId unit, LocalDate today) {
        return database.sql("""
                select count(distinct r.id)
                  from recommendations.round r
                  join recommendations.place p on p.round_id = r.id
                  join units.unit_line u on u.id = :unit and u.kind = p.unit_kind
                 where r.state = 'OPEN' and r.head_unit_id <> :unit
                   and exists (select 1 from units.scope s
                                where s.head_id = r.head_unit_id and s.unit_id = :unit and s.during @> :today::date)
                   and not exists (select 1 from recommendations.list l
                                    where l.round_id = r.id and l.unit_id = :unit and l.state in ('HANDED_IN', 'ACCEPTED'))
                """).param("unit", unit.value()).param("today", today).query(Long.class).single();
    }

    /** Lists that were handed in to it. */
    long toDecide(UnitId unit) {
        return database.sql("""
                select count(*) from recommendations.round r
                  join recommendations.list l on l.round_id = r.id and l.state = 'HANDED_IN'
                 where r.head_unit_id = :unit and r.state = 'OPEN'
                """).param("unit", unit.value()).query(Long.class).single();
    }

    /** Objections to its public notices. */
    long toAnswer(UnitId unit) {
        return database.sql("""
                select count(*) from recommendations.round r
                  join recommendations.objection o on o.round_id = r.id and o.upheld is null
                 where r.head_unit_id = :unit and r.state = 'SHOWN'
                """).param("unit", unit.value()).query(Long.class).single();
    }
}
