package org.sciday.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how much is on in the days to come, for units that look over many others. */
@Repository
class KeptDayStore {

    /** A week from any moment until the tally is taken again. */
    private static final int DAYS = 9;

    private final JdbcClient database;

    KeptDayStore(JdbcClient database) {
        this.database = database;
    }

    /** After the figures themselves were kept. */
    void take(CampaignId root, LocalDate day, Instant now, int large) {
        var first = Festival.dateOf(now);
        database.sql("delete from insight.kept_day where root_id = :root")
                .param("root", root.value())
                .update();
        database.sql(KeptReportStore.LOOKED + """
                , held as (
                    select x.activity_id, (x.starts_at at time zone 'Asia/Shanghai')::date as day, count(*) as sessions
                      from activities.session x
                     where x.starts_at >= :from and x.starts_at < :until
                     group by x.activity_id, 2
                ),
                together as (
                    select l.nr, x.day, count(*) as activities, sum(x.sessions) as sessions
                      from held x
                      join insight.kept_figures f on f.root_id = :root and f.id = x.activity_id and f.shown
                      join looked l on l.unit_id = f.unit_id
                     group by l.nr, x.day
                )
                insert into insight.kept_day
                select :root, h.head_id, t.day, sum(t.activities), sum(t.sessions)
                  from together t
                  join groups g on g.nr = t.nr
                 cross join lateral unnest(g.heads) as h (head_id)
                 group by h.head_id, t.day
                """)
                .param("root", root.value())
                .param("day", day)
                .param("large", large)
                .param("from", startOf(first).atOffset(ZoneOffset.UTC))
                .param("until", startOf(first.plusDays(DAYS)).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Seven days, those without anything as well. */
    List<ChartTable.Row> week(Scope scope, LocalDate first) {
        return database.sql("""
                select d.day::date::text as code, coalesce(k.activities, 0) as first, coalesce(k.sessions, 0) as second
                  from generate_series(:first::date, :first::date + 6, interval '1 day') as d (day)
                  left join insight.kept_day k on k.root_id = :root and k.head_id = :head and k.day = d.day::date
                 order by d.day
                """)
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .param("first", first)
                .query((row, number) -> DashboardStore.row(row, List.of("first", "second")))
                .list();
    }

    private static Instant startOf(LocalDate day) {
        return Festival.instantOf(day.atStartOfDay());
    }
}
