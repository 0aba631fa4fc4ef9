package org.sciday.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is on these days and what waits, in the scope of the unit that looks. */
@Repository
class DashboardStore {

    private final JdbcClient database;

    DashboardStore(JdbcClient database) {
        this.database = database;
    }

    /** Seven days, those without anything as well. */
    List<ChartTable.Row> week(Scope scope, LocalDate first) {
        return database.sql("""
                with held as (
                    select (s.starts_at at time zone 'Asia/Shanghai')::date as day, count(distinct a.id) as activities,
                           count(*) as sessions
                      from activities.session s
                      join activities.activity_line a on a.id = s.activity_id
                      join campaigns.campaign_tree t on t.member_id = a.campaign_id
                     where t.campaign_id = :campaign and s.starts_at >= :from and s.starts_at < :until
                       and a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
                       and exists (select 1 from units.scope u
                                    where u.head_id = :head and u.unit_id = a.unit_id and u.during @> :day::date)
                     group by 1
                )
                select d.day::date::text as code, coalesce(h.activities, 0) as first, coalesce(h.sessions, 0) as second
                  from generate_series(:first::date, :first::date + 6, interval '1 day') as d (day)
                  left join held h on h.day = d.day::date
                 order by d.day
                """)
                .param("campaign", scope.campaign().value())
                .param("head", scope.head().value())
                .param("day", scope.day())
                .param("first", first)
                .param("from", startOf(first).atOffset(ZoneOffset.UTC))
                .param("until", startOf(first.plusDays(7)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> row(row, List.of("first", "second")))
                .list();
    }

    /** By how many days they have waited. */
    List<ChartTable.Row> queue(Scope scope) {
        return database.sql("""
                with waiting as (
                    select case when a.submitted_at > :now - interval '1 day' then 'DAY'
                                when a.submitted_at > :now - interval '3 days' then 'DAYS'
                                when a.submitted_at > :now - interval '7 days' then 'WEEK'
                                else 'LONGER' end as age
                      from activities.activity_line a
                      join campaigns.campaign_tree t on t.member_id = a.campaign_id
                     where t.campaign_id = :campaign and a.review_state = 'SUBMITTED'
                       and exists (select 1 from units.scope u
                                    where u.head_id = :head and u.unit_id = a.unit_id and u.during @> :day::date)
                )
                select x.age as code, count(w.age) as first
                  from unnest(array['DAY', 'DAYS', 'WEEK', 'LONGER']) with ordinality as x (age, place)
                  left join waiting w on w.age = x.age
                 group by x.age, x.place
                 order by x.place
                """)
                .param("campaign", scope.campaign().value())
                .param("head", scope.head().value())
                .param("day", scope.day())
                .param("now", scope.now().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row(row, List.of("first")))
                .list();
    }

    static ChartTable.Row row(ResultSet row, List<String> columns) throws SQLException {
        var values = new ArrayList<Long>();
        for (var column : columns) {
            values.add(row.getLong(column));
        }
        return new ChartTable.Row(row.getString("code"), "", values);
    }

    private static Instant startOf(LocalDate day) {
        return Festival.instantOf(day.atStartOfDay());
    }
}
