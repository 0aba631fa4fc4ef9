package org.sciday.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The days on which offices work: Monday to Friday, but for what the State Council's plan of the year says otherwise. */
@Service
public class WorkingDays {

    private final JdbcClient database;

    WorkingDays(JdbcClient database) {
        this.database = database;
    }

    public boolean isWorking(LocalDate day) {
        return database.sql("select calendar.is_working(:day::date)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The last day of a term of so many working days, which begins the day after the start. No days: the start itself. */
    public LocalDate after(LocalDate start, int days) {
        if (days < 0 || days > 1_000) {
            throw new IllegalArgumentException("A term has up to 1,000 working days, not " + days);
        }
        return days == 0
                ? start
                : database.sql("select calendar.last_day_of_term(:start::date, :days, true)")
                        .param("start", start)
                        .param("days", days)
                        .query(LocalDate.class)
                        .single();
    }

    /** How many working days lie after the first day, up to and with the last. */
    public int between(LocalDate first, LocalDate last) {
        return database.sql("""
                select count(*) from generate_series(:first::date + 1, :last::date, interval '1 day') as later (day)
                 where calendar.is_working(later.day::date)
                """)
                .param("first", first)
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    /** The years whose plan is known; in others only weekends are free. */
    public List<Integer> yearsKnown() {
        return database.sql("select distinct extract(year from day)::int from calendar.special_day order by 1")
                .query(Integer.class)
                .list();
    }
}
