package org.sciday.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the functions that other modules' SQL uses as well, so that both count alike. */
@Repository
class DayStore {

    private final JdbcClient database;

    DayStore(JdbcClient database) {
        this.database = database;
    }

    boolean isWorking(LocalDate day) {
        return database.sql("select calendar.is_working(:day::date)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    LocalDate lastDayOfTerm(LocalDate start, int days) {
        return database.sql("select calendar.last_day_of_term(:start::date, :days, true)")
                .param("start", start)
                .param("days", days)
                .query(LocalDate.class)
                .single();
    }

    int countWorking(LocalDate first, LocalDate last) {
        return database.sql("""
                select count(*) from generate_series(:first::date + 1, :last::date, interval '1 day') as later (day)
                 where calendar.is_working(later.day::date)
                """)
                .param("first", first)
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    void replace(HolidayPlan plan) {
        database.sql("delete from calendar.special_day where extract(year from day)::int = any (:years)")
                .param("years", plan.years().toArray(Integer[]::new))
                .update();
        database.sql("""
                insert into calendar.special_day (day, working)
                select * from unnest(:days::text[]::date[], :worked::boolean[])
                """)
                .param("days", plan.days().keySet().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("worked", plan.days().values().toArray(Boolean[]::new))
                .update();
    }

    List<Integer> years() {
        return database.sql("select distinct extract(year from day)::int as year from calendar.special_day order by 1")
                .query((row, number) -> row.getInt("year"))
                .list();
    }
}
