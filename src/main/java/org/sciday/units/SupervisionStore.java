package org.sciday.units;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who supervises whom, and the closure that is derived from it. Every change takes effect on the day it is made: the past
 * is never touched, so an interval that has ended stays as last year's tree.
 */
@Repository
class SupervisionStore {

    private final JdbcClient jdbc;

    SupervisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Moves go one at a time, and never while a unit is being added: otherwise two of them could close a circle, or the
     * newcomer would inherit a path that has just moved away.
     */
    void lock(boolean move) {
        var lock = move ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
        jdbc.sql("select 1 from (select " + lock + "(hashtext('units.supervision'))) taken")
                .query(Integer.class)
                .single();
    }

    void begin(UnitId unit, UnitId supervisor, Hierarchy hierarchy, LocalDate on, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                insert into units.supervision (id, unit_id, supervisor_id, hierarchy, during, set_by, set_at)
                values (:id, :unit, :supervisor, :hierarchy, daterange(:on, null), :by, :now)
                """)
                .param("id", Ids.next())
                .param("unit", unit.value())
                .param("supervisor", supervisor.value())
                .param("hierarchy", hierarchy.name())
                .param("on", on)
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Ends what is in force now. What began only today never was. */
    void end(UnitId unit, Hierarchy hierarchy, LocalDate on) {
        jdbc.sql("""
                delete from units.supervision
                 where unit_id = :unit and hierarchy = :hierarchy and upper_inf(during) and lower(during) >= :on
                """)
                .param("unit", unit.value())
                .param("hierarchy", hierarchy.name())
                .param("on", on)
                .update();
        jdbc.sql("""
                update units.supervision set during = daterange(lower(during), :on)
                 where unit_id = :unit and hierarchy = :hierarchy and upper_inf(during)
                """)
                .param("unit", unit.value())
                .param("hierarchy", hierarchy.name())
                .param("on", on)
                .update();
    }

    /** Everything that the one supervises now is supervised by the other from that day on. */
    void takeOver(UnitId from, UnitId to, LocalDate on, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                update units.supervision set supervisor_id = :to
                 where supervisor_id = :from and upper_inf(during) and lower(during) >= :on
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("on", on)
                .update();
        var ended = jdbc.sql("""
                update units.supervision set during = daterange(lower(during), :on)
                 where supervisor_id = :from and upper_inf(during)
                returning unit_id, hierarchy
                """)
                .param("from", from.value())
                .param("on", on)
                .query((row, number) -> Map.entry(
                        new UnitId(row.getObject("unit_id", UUID.class)), Hierarchy.valueOf(row.getString("hierarchy"))))
                .list();
        ended.forEach(edge -> begin(edge.getKey(), to, edge.getValue(), on, by, now));
    }

    /** A new unit has nothing below it: it inherits what stands above its supervisors. */
    void addLeaf(UnitId unit, Supervisors supervisors, String sortKey, LocalDate on) {
        jdbc.sql("""
                insert into units.ancestor (head_id, unit_id, during, sort_key)
                select head_id, :unit, daterange(:on, null), :sortKey
                  from (select :unit::uuid as head_id
                         union
                        select head_id from units.ancestor
                         where unit_id = any (:supervisors) and upper_inf(during)) heads
                """)
                .param("unit", unit.value())
                .param("supervisors", supervisors.all().map(UnitId::value).toArray(UUID[]::new))
                .param("sortKey", sortKey)
                .param("on", on)
                .update();
    }

    /** Brings the closure of one subtree in line with the edges in force now; ends and begins intervals today. */
    void refreshBelow(UnitId top, LocalDate on) {
        jdbc.sql("""
                with recursive
                moved as (
                    select unit_id, sort_key from units.ancestor where head_id = :top and upper_inf(during)
                ),
                climb (unit_id, head_id) as (
                    select unit_id, unit_id from moved
                     union
                    select c.unit_id, s.supervisor_id
                      from climb c join units.supervision s on s.unit_id = c.head_id and upper_inf(s.during)
                ),
                held as (
                    select a.unit_id, a.head_id, a.during
                      from units.ancestor a join moved m on m.unit_id = a.unit_id where upper_inf(a.during)
                ),
                stale as (
                    select h.* from held h
                     where not exists (select 1 from climb c where c.unit_id = h.unit_id and c.head_id = h.head_id)
                ),
                undone as (
                    delete from units.ancestor a using stale s
                     where a.unit_id = s.unit_id and a.head_id = s.head_id and a.during = s.during
                       and lower(s.during) >= :on
                ),
                ended as (
                    update units.ancestor a set during = daterange(lower(s.during), :on) from stale s
                     where a.unit_id = s.unit_id and a.head_id = s.head_id and a.during = s.during
                       and lower(s.during) < :on
                )
                insert into units.ancestor (head_id, unit_id, during, sort_key)
                select c.head_id, c.unit_id, daterange(:on, null), m.sort_key
                  from climb c join moved m on m.unit_id = c.unit_id
                 where not exists (select 1 from held h where h.unit_id = c.unit_id and h.head_id = c.head_id)
                """).param("top", top.value()).param("on", on).update();
    }

    void rename(UnitId unit, String sortKey) {
        jdbc.sql("update units.ancestor set sort_key = :sortKey where unit_id = :unit and sort_key <> :sortKey")
                .param("unit", unit.value())
                .param("sortKey", sortKey)
                .update();
    }

    Supervisors supervisorsOf(UnitId unit) {
        var found = jdbc.sql("""
                select (max(supervisor_id::text) filter (where hierarchy = 'REGION'))::uuid as by_region,
                       (max(supervisor_id::text) filter (where hierarchy = 'LINE'))::uuid as by_line
                  from units.supervision where unit_id = :unit and upper_inf(during)
                """)
                .param("unit", unit.value())
                .query((row, number) -> new Supervisors(
                        id(row.getObject("by_region", UUID.class)), id(row.getObject("by_line", UUID.class))))
                .single();
        return found;
    }

    /** Does any of the heads stand above the unit now, or is one of them the unit itself? */
    boolean covers(Collection<UnitId> heads, UnitId unit) {
        return !heads.isEmpty()
                && jdbc.sql("""
                        select exists (select 1 from units.ancestor
                                        where unit_id = :unit and head_id = any (:heads) and upper_inf(during))
                        """)
                        .param("unit", unit.value())
                        .param("heads", heads.stream().map(UnitId::value).toArray(UUID[]::new))
                        .query(Boolean.class)
                        .single();
    }

    boolean hasUnitsBelow(UnitId unit) {
        return jdbc.sql("""
                select exists (select 1 from units.supervision s join units.unit u on u.id = s.unit_id
                                where s.supervisor_id = :unit and upper_inf(s.during)
                                  and u.state in ('PENDING', 'APPROVED'))
                """).param("unit", unit.value()).query(Boolean.class).single();
    }

    /** The units above, nearest first by region, for the path on top of pages. */
    List<UUID> pathAbove(UnitId unit) {
        return jdbc.sql("""
                with recursive path (id, step) as (
                    select :unit::uuid, 0
                     union all
                    select (select s.supervisor_id from units.supervision s
                             where s.unit_id = p.id and upper_inf(s.during)
                             order by s.hierarchy desc limit 1), step + 1
                      from path p where p.id is not null and p.step < 20)
                select id from path where id is not null and step > 0 order by step
                """)
                .param("unit", unit.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static @Nullable UnitId id(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }
}
