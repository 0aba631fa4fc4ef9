package org.sciday.units.web;

import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.sciday.units.Hierarchy;
import org.sciday.units.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been so about a unit, and what a person has registered. */
@Repository
class UnitHistoryQueries {

    private final JdbcClient jdbc;

    UnitHistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who supervised the unit when, what holds now first. */
    List<UnitPage.Supervised> supervisionOf(UnitId unit) {
        return jdbc.sql("""
                select s.hierarchy, h.id, h.name, lower(s.during) as since, upper(s.during) as until
                  from units.supervision s join units.unit h on h.id = s.supervisor_id
                 where s.unit_id = :unit
                 order by upper_inf(s.during) desc, lower(s.during) desc, s.hierarchy desc
                """)
                .param("unit", unit.value())
                .query((row, number) -> new UnitPage.Supervised(
                        Hierarchy.valueOf(row.getString("hierarchy")),
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getDate("since").toLocalDate(),
                        Optional.ofNullable(row.getDate("until")).map(Date::toLocalDate)))
                .list();
    }

    /** Approved units only. The kept size of the scope counts all; those that are not approved are few everywhere. */
    UnitPage.Below belowOf(UnitId unit) {
        return jdbc.sql("""
                select (select count(distinct s.unit_id)
                          from units.supervision s join units.unit u on u.id = s.unit_id and u.state = 'APPROVED'
                         where s.supervisor_id = :unit and upper_inf(s.during)) as directly,
                       (select z.units from units.scope_size z where z.head_id = :unit) - 1
                       - (select count(*) from units.unit u
                           where u.state <> 'APPROVED' and u.id <> :unit
                             and exists (select 1 from units.ancestor a
                                          where a.unit_id = u.id and a.head_id = :unit and upper_inf(a.during))) as below
                """)
                .param("unit", unit.value())
                .query((row, number) -> new UnitPage.Below(row.getInt("directly"), Math.max(0, row.getInt("below"))))
                .single();
    }

    UnitPage.Dates datesOf(UnitId unit) {
        return jdbc.sql("select registered_at, decided_at from units.unit where id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> new UnitPage.Dates(
                        row.getTimestamp("registered_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("decided_at")).map(java.sql.Timestamp::toInstant)))
                .single();
    }

    /** What the person has registered, newest first. */
    List<RegistrationPage.Own> registeredBy(AccountId person) {
        return jdbc.sql("""
                select u.id, u.name, u.state, u.reason, u.registered_at, h.name as supervisor
                  from units.unit u
                  left join units.unit_line l on l.id = u.id
                  left join units.unit h on h.id = l.supervisor_id
                 where u.registered_by = :person
                 order by u.registered_at desc limit 20
                """)
                .param("person", person.value())
                .query((row, number) -> new RegistrationPage.Own(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Unit.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("supervisor")),
                        row.getTimestamp("registered_at").toInstant()))
                .list();
    }

    /** Registrations that wait in the scope, the longest waiting first; only those directly below when asked. */
    List<UnitRow> pending(UnitId head, boolean directly, int limit) {
        return jdbc.sql("""
                select u.id, u.name, u.credit_code, u.kind, u.region_code, u.state, u.registered_at, h.name as supervisor
                  from units.unit u
                  join units.unit_line l on l.id = u.id
                  left join units.unit h on h.id = l.supervisor_id
                 where u.state = 'PENDING' and u.id <> :head
                   and (l.supervisor_id = :head
                        or (not :directly and exists (select 1 from units.ancestor a
                             where a.unit_id = u.id and a.head_id = :head and upper_inf(a.during))))
                 order by u.registered_at, u.id limit :limit
                """)
                .param("head", head.value())
                .param("directly", directly)
                .param("limit", limit)
                .query(UnitQueries::row)
                .list();
    }
}
