package org.sciday.units.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.UnitId;
import org.sciday.units.Hierarchy;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One level of the tree at a time, as it stood on a day. */
@Repository
class UnitTreeQueries {

    static final int LEVEL_SIZE = 50;

    private static final String COUNTS = """
            (select count(*) from units.supervision c
              where c.supervisor_id = u.id and c.hierarchy = :hierarchy and c.during @> :on) as children,
            case when :isToday then (select z.units from units.scope_size z where z.head_id = u.id)
                 else (select count(*) from units.ancestor a where a.head_id = u.id and a.during @> :on) end - 1 as below
            """;

    private final JdbcClient jdbc;

    /** The day that is looked at; sizes of today's scopes need not be counted. */
    record Day(LocalDate date, boolean isToday) {}

    UnitTreeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitNode node(UnitId unit, Hierarchy hierarchy, Day on) {
        return jdbc.sql("select u.id, u.name, u.kind, u.state, " + COUNTS + " from units.unit u where u.id = :unit")
                .param("unit", unit.value())
                .param("hierarchy", hierarchy.name())
                .param("on", on.date())
                .param("isToday", on.isToday())
                .query(UnitTreeQueries::node)
                .single();
    }

    /** The units directly below, those with units of their own first; one more than shown tells that there is more. */
    List<UnitNode> below(UnitId unit, Hierarchy hierarchy, Day on, int offset) {
        return jdbc.sql("""
                select u.*, %s
                  from (select u.id, u.name, u.kind, u.state, u.sort_key,
                               exists (select 1 from units.supervision c
                                        where c.supervisor_id = u.id and c.hierarchy = :hierarchy
                                          and c.during @> :on) as leads
                          from units.supervision s join units.unit u on u.id = s.unit_id
                         where s.supervisor_id = :unit and s.hierarchy = :hierarchy and s.during @> :on
                           and u.state <> 'REJECTED'
                         order by leads desc, u.sort_key, u.id
                         limit :limit offset :offset) u
                 order by u.leads desc, u.sort_key, u.id
                """.formatted(COUNTS))
                .param("unit", unit.value())
                .param("hierarchy", hierarchy.name())
                .param("on", on.date())
                .param("isToday", on.isToday())
                .param("limit", LEVEL_SIZE + 1)
                .param("offset", offset)
                .query(UnitTreeQueries::node)
                .list();
    }

    /** The way from the head down to the unit, both included; by this hierarchy where it leads, else by the other. */
    List<UnitTreePage.Crumb> path(UnitId head, UnitId unit, Hierarchy hierarchy, Day on) {
        return jdbc.sql("""
                with recursive path (id, step) as (
                    select :unit::uuid, 0
                     union all
                    select (select s.supervisor_id from units.supervision s
                             where s.unit_id = p.id and s.during @> :on
                               and exists (select 1 from units.ancestor a
                                            where a.head_id = :head and a.unit_id = s.supervisor_id and a.during @> :on)
                             order by s.hierarchy = :hierarchy desc limit 1), step + 1
                      from path p where p.id is not null and p.id <> :head and p.step < 20)
                select u.id, u.name from path p join units.unit u on u.id = p.id order by p.step desc
                """)
                .param("head", head.value())
                .param("unit", unit.value())
                .param("hierarchy", hierarchy.name())
                .param("on", on.date())
                .query((row, number) ->
                        new UnitTreePage.Crumb(new UnitId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static UnitNode node(ResultSet row, int number) throws SQLException {
        return new UnitNode(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                Unit.State.valueOf(row.getString("state")),
                row.getInt("children"),
                Math.max(0, row.getInt("below")));
    }
}
