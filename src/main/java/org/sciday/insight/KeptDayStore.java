package org.sciday.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how much is on in the days to come, kept for units that look over many others. */
@Repository
class KeptDayStore {

    private final JdbcClient database;

    KeptDayStore(JdbcClient database) {
        this.database = database;
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
}
